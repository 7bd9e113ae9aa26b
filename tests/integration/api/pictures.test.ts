import postgres from 'postgres';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { memory } from '@/app/_data/remember';
import { GET } from '@/app/api/views/[locale]/[subject]/[file]/route';
import { type Database, databaseOver } from '@/db/database';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { chartOf } from '../../support/record';

const asked = vi.hoisted(() => ({ database: null as Database | null, host: 'observatory.example' }));
vi.mock('@/db/client', () => ({ database: () => asked.database }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: asked.host }) }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => {
  asked.database = database.db;
  asked.host = 'observatory.example';
});
afterAll(() => database.drop());

/** The answer at an address as a reader writes it: `/charts/x.svg?theme=dark`, `/zh/metrics/y.png`. */
function ask(address: string, headers: HeadersInit = {}): Promise<Response> {
  const url = new URL(address, 'http://observatory.example');
  const [, locale = 'en', subject = '', file = ''] = /^\/(?:(zh)\/)?(\w+)\/(.+)$/.exec(url.pathname) ?? [];
  return GET(new Request(url, { headers }), { params: Promise.resolve({ locale, subject, file }) });
}

async function svgOf(address: string): Promise<string> {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
  return response.text();
}

/** The words that are drawn, in their order. */
function wordsIn(svg: string): string {
  return [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words]) => words).join('\n');
}

const marksIn = (svg: string) => svg.match(/data-mark="/g)?.length ?? 0;

describe('what a picture shows', () => {
  test('visitors: 2015 derived as 11,575, 2024 exactly 86,000, with the sentence of each', async () => {
    const svg = await svgOf('/charts/tourism-growth.svg');
    expect(
      svg.includes('data-metric="sg-overnight-cq" data-period="2015" data-value="11575" data-mark="derived"'),
    ).toBe(true);
    expect(svg.includes('<title>2024: 86,000 persons, exact, AsiaCity News, 11 October 2025</title>')).toBe(true);
    const words = wordsIn(svg);
    expect(words).toContain('Singapore visitors to Chongqing');
    expect(words).toContain('Connectivity Observatory · Release 1 of');
    expect(words).toContain('http://observatory.example/charts/tourism-growth');
  });

  test('in Chinese it speaks Chinese and leads to the Chinese page', async () => {
    const words = wordsIn(await svgOf('/zh/charts/tourism-growth.svg'));
    expect(words).toContain('来渝新加坡游客');
    expect(words).toContain('互联互通观察');
    expect(words).toContain('http://observatory.example/zh/charts/tourism-growth');
  });

  test('it obeys the view, and its address is that of the view without the parameters of the picture', async () => {
    const all = marksIn(await svgOf('/charts/trade-volume.svg'));
    const svg = await svgOf('/charts/trade-volume.svg?theme=dark&from=2019&to=2020&periods=full_years&size=column');
    expect(all).toBe(chartOf('trade-volume').series.flatMap(({ points }) => points).length);
    expect(marksIn(svg)).toBe(2);
    expect(wordsIn(svg).replaceAll(' ', '').replaceAll('&amp;', '&')).toContain(
      '/charts/trade-volume?from=2019&to=2020&periods=full_years',
    );
  });

  test('a comparison keeps its metrics in its address', async () => {
    const words = wordsIn(await svgOf('/charts/compare.svg?metric=sip-gdp&metric=sip-trade-usd'));
    expect(words).toContain('http://observatory.example/charts/compare?metric=sip-gdp,sip-trade-usd');
  });

  test('a PNG is what its SVG is, 1200 by 630 for a card, twice that at density 2', async () => {
    const response = await ask('/metrics/cq-asean-trade.png?size=social&density=2');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/png');
    const picture = Buffer.from(await response.arrayBuffer());
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 2400, height: 1260 });
    expect((await sharp(picture).stats()).entropy).toBeGreaterThan(0.3);
  });
});

describe('headers', () => {
  test('to be looked at, under the name of chart, release and day; kept as a file where asked', async () => {
    const shown = await ask('/zh/charts/tourism-growth.png');
    expect(shown.headers.get('Content-Disposition')).toMatch(
      /^inline; filename="tourism-growth-release-1-\d{4}-\d\d-\d\d\.png"; filename\*=UTF-8''%E6%9D%A5%E6%B8%9D/,
    );
    expect(shown.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const kept = await ask('/charts/tourism-growth.svg?download=1');
    expect(kept.headers.get('Content-Disposition')).toMatch(/^attachment; filename="tourism-growth-/);
  });

  test('the same picture has the same validator, whatever is asked otherwise has another', async () => {
    const tagOf = async (address: string) => (await ask(address)).headers.get('ETag') ?? '';
    const tag = await tagOf('/charts/financing.svg');
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(await tagOf('/charts/financing.svg?theme=light&scale=linear&size=default')).toBe(tag);
    const others = ['svg?theme=dark', 'svg?size=social', 'svg?from=2018', 'png', 'png?density=2', 'svg?download=1'];
    const tags = await Promise.all(others.map((other) => tagOf(`/charts/financing.${other}`)));
    expect(new Set([tag, await tagOf('/zh/charts/financing.svg'), ...tags]).size).toBe(others.length + 2);
    asked.host = 'mirror.example';
    expect(await tagOf('/charts/financing.svg')).not.toBe(tag);
  });

  test('a PNG has another validator under another version of what draws it, its SVG the same', async () => {
    const tags = async () => [
      (await ask('/charts/financing.svg')).headers.get('ETag'),
      (await ask('/charts/financing.png')).headers.get('ETag'),
    ];
    const [svg, png] = await tags();
    const { versions } = sharp;
    Object.assign(sharp, { versions: { ...versions, vips: '0.0.1' } });
    const [otherSvg, otherPng] = await tags();
    Object.assign(sharp, { versions });
    expect(otherSvg).toBe(svg);
    expect(otherPng).not.toBe(png);
  });

  test('what holds the address of the page depends on the headers it is read from, unless it is a setting', async () => {
    const varies = async (address: string, headers: HeadersInit = {}) =>
      (await ask(address, headers)).headers.get('Vary');
    const named = 'X-Forwarded-Host, X-Forwarded-Proto, Host';
    for (const format of ['svg', 'png', 'json']) expect(await varies(`/charts/financing.${format}`)).toBe(named);
    const etag = (await ask('/charts/financing.svg')).headers.get('ETag') ?? '';
    expect(await varies('/charts/financing.svg', { 'If-None-Match': etag })).toBe(named);
    expect(await varies('/charts/financing.csv')).toBeNull();
    vi.stubEnv('SITE_URL', 'https://observatory.example.org');
    expect(await varies('/charts/financing.svg')).toBeNull();
    vi.unstubAllEnvs();
  });

  test('a comparison is kept under one name, as picture and as data', async () => {
    const nameOf = async (format: string) => {
      const response = await ask(`/zh/charts/compare.${format}?metric=sip-gdp,sip-trade-usd&download=1`);
      return response.headers.get('Content-Disposition')?.replaceAll(`.${format}`, '');
    };
    const name = await nameOf('svg');
    expect(name).toMatch(/^attachment; filename="comparison-release-1-/);
    expect(await Promise.all(['png', 'csv', 'json'].map(nameOf))).toEqual([name, name, name]);
  });

  test('who has the picture is told so: 304 without a body', async () => {
    const tag = (await ask('/charts/financing.png')).headers.get('ETag') ?? '';
    const again = await ask('/charts/financing.png', { 'If-None-Match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await ask('/charts/financing.png', { 'If-None-Match': '"x"' })).status).toBe(200);
  });
});

describe('an address that cannot be followed', () => {
  test.each([
    ['theme=blue', 'theme'],
    ['size=1920x1080', 'size'],
    ['density=99', 'density'],
    ['density=1&density=2', 'density'],
    ['width=100000', 'width'],
    ['scale=cubic', 'scale'],
    ['from=2020&to=2018', 'to'],
    ['from=2030', 'from'],
    ['scale=index&base=1999', 'base'],
    ['release=99', 'release'],
    ['hide=no-such-metric', 'hide'],
    [`size=${'x'.repeat(5000)}`, 'size'],
    ['theme=%3Cscript%3E', 'theme'],
    ['theme=%00', 'theme'],
    ['%E2%98%83=1', '☃'],
  ])('?%s is 400 and names its parameter', async (query, parameter) => {
    const response = await ask(`/charts/trade-volume.png?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, parameter });
  });

  test('an SVG has no density', async () => {
    const response = await ask('/charts/trade-volume.svg?density=2');
    expect(await response.json()).toMatchObject({ status: 400, parameter: 'density' });
  });

  test.each([
    '/charts/no-such-chart.svg',
    '/metrics/tourism-growth.png',
    '/charts/compare.svg',
    '/charts/compare.svg?metric=nothing',
    '/charts/tourism-growth.gif',
    '/charts/..%2Fx.svg',
    '/charts/%E2%98%83.svg',
    '/programmes/cci.svg',
  ])('%s is 404', async (address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

describe('a database that is away', () => {
  test('what was read before is drawn, anything else is 503 with Retry-After', async () => {
    await svgOf('/charts/weekly-flights.svg');
    const away = postgres('postgres://nobody@127.0.0.1:1/none', { connect_timeout: 1 });
    asked.database = databaseOver(away);
    expect(marksIn(await svgOf('/charts/weekly-flights.svg?theme=dark'))).toBeGreaterThan(0);
    memory().answers.clear();
    const response = await ask('/charts/weekly-flights.svg');
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    await away.end();
  });
});
