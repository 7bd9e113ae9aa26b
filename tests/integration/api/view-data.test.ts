import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readViewed } from '@/app/_data/read-viewed';
import { GET } from '@/app/api/views/[locale]/[subject]/[file]/route';
import type { Database } from '@/db/database';
import { importFolder } from '@/db/import/import-folder';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { askFile } from '../../support/files';
import { charts } from '../../support/record';
import { copyRecord, type RecordFolder } from '../../support/record-folder';

const asked = vi.hoisted(() => ({ database: null as Database | null }));
vi.mock('@/db/client', () => ({ database: () => asked.database }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'observatory.example' }) }));

let database: TestDatabase;
let folder: RecordFolder;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await copyRecord();
  asked.database = database.db;
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

type Rows = Record<string, string>[];

/** The answer at an address as a reader writes it: `/charts/x.csv?show=change`, `/zh/metrics/y.json`. */
function ask(address: string, headers: HeadersInit = {}): Promise<Response> {
  const url = new URL(address, 'http://observatory.example');
  const [, locale, subject = '', file = ''] = /^\/(?:(zh)\/)?(\w+)\/(.+)$/.exec(url.pathname) ?? [];
  return GET(new Request(url, { headers }), { params: Promise.resolve({ locale: locale ?? 'en', subject, file }) });
}

async function rowsOf(address: string): Promise<Rows> {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  const rows: Rows = parse(await response.text(), { columns: true, bom: true });
  expect(response.headers.get('X-Total-Count')).toBe(String(rows.length));
  return rows;
}

async function pointsOf(query: string): Promise<Rows> {
  return parse(await (await askFile(database, `points.csv?${query}`)).text(), { columns: true });
}

describe('the file of a chart as it is published holds the points of the record, cell by cell', () => {
  test.each(charts.map(({ id, series }) => ({ id, metricIds: series.map(({ metric }) => metric.id) })))(
    '$id, series by series',
    async ({ id, metricIds }) => {
      for (const [path, lang] of [
        ['', 'en'],
        ['/zh', 'zh'],
      ]) {
        const published = await pointsOf(`chart=${id}&lang=${lang}`);
        const inOrder = metricIds.flatMap((metric) => published.filter((row) => row['metric_id'] === metric));
        expect(inOrder.length).toBeGreaterThan(0);
        expect(inOrder).toHaveLength(published.length);
        expect(await rowsOf(`${path}/charts/${id}.csv`)).toEqual(inOrder);
      }
    },
  );

  test('a metric, and a comparison in the order asked', async () => {
    expect(await rowsOf('/metrics/cq-asean-trade.csv')).toEqual(await pointsOf('metric=cq-asean-trade'));
    const [trade, gdp] = [await pointsOf('metric=sip-trade-usd'), await pointsOf('metric=sip-gdp')];
    expect(await rowsOf('/charts/compare.csv?metric=sip-trade-usd,sip-gdp')).toEqual([...trade, ...gdp]);
  });
});

describe('what a view does', () => {
  test('a range, switched-off series and a date of knowledge leave out the rest', async () => {
    const all = await rowsOf('/charts/tourism-growth.csv');
    const ranged = await rowsOf('/charts/tourism-growth.csv?from=2024&to=2024&hide=sg-group-tourists-cq');
    expect(ranged).toEqual(
      all.filter(
        (row) =>
          row['metric_id'] !== 'sg-group-tourists-cq' &&
          String(row['start_date']) >= '2024-01-01' &&
          String(row['end_date']) <= '2024-12-31',
      ),
    );
    expect(ranged.length).toBeGreaterThan(0);
    const known = await rowsOf('/charts/trade-volume.csv?as_known_on=2021');
    expect(known.length).toBeGreaterThan(0);
    for (const row of known) expect(String(row['published_on']) < '2022').toBe(true);
  });

  test('an index: 86,000 is 100; 11,575 (11,499 to 11,650) is 13.46 (11,499 ÷ 86,500 = 13.293 … 11,650 ÷ 85,500 = 13.625…)', async () => {
    const rows = await rowsOf('/metrics/sg-overnight-cq.csv?scale=index&base=2024');
    expect(
      rows.map((row) => [row['period'], row['value'], row['shown'], row['shown_unit'], row['base_period']]),
    ).toEqual([
      ['2015', '11575', 'index', expect.any(String), '2024'],
      ['2024', '86000', 'index', expect.any(String), '2024'],
    ]);
    const [derived, base] = rows;
    expect(base).toMatchObject({ shown_value: '100', shown_low: '100', shown_high: '100', shown_qualifier: 'exact' });
    expect(Number(derived?.['shown_value'])).toBeCloseTo(13.46, 2);
    expect(Number(derived?.['shown_low'])).toBeCloseTo(13.293, 2);
    expect(Number(derived?.['shown_high'])).toBeCloseTo(13.626, 2);
    expect(derived?.['shown_qualifier']).toBe('about');
  });

  test('JSON says the same points, with every statement behind them and the working: 11 and 12 projects on 8 January 2016', async () => {
    const body = await (await ask('/metrics/cci-projects-all-cum.json')).json();
    const rows = await rowsOf('/metrics/cci-projects-all-cum.csv');
    const [series] = body.series;
    expect(body.count).toBe(rows.length);
    expect(series.points.map((point: Record<string, unknown>) => String(point['value']))).toEqual(
      rows.map((row) => row['value']),
    );
    const disputed = series.points.find((point: Record<string, unknown>) => point['as_of'] === '2016-01-08');
    expect(disputed).toMatchObject({ conflict: true, working: null });
    expect(disputed.observations).toHaveLength(disputed.observation_count);
    expect(new Set(disputed.observations.map(({ value }: { value: number }) => value))).toEqual(new Set([11, 12]));
    const visitors = await (await ask('/zh/metrics/sg-overnight-cq.json?from=2015&to=2015')).json();
    expect(visitors).toMatchObject({
      release: { id: 1 },
      chart: {
        kind: 'metric',
        id: 'sg-overnight-cq',
        address: 'http://observatory.example/zh/metrics/sg-overnight-cq?from=2015&to=2015',
      },
      view: { from: '2015', to: '2015', scale: 'linear', hide: [] },
      count: 1,
    });
    expect(visitors.series[0]).toMatchObject({
      metric_id: 'sg-overnight-cq',
      quantity: 'value',
      unit: { id: 'persons' },
    });
    expect(visitors.series[0].points[0]).toMatchObject({
      value: 11575,
      mark: 'derived',
      observations: [],
      working: {
        start: { value: 86000 },
        steps: [{ operation: 'divided_by', relation: { value: 7.43 }, result_low: 11499 }],
      },
    });
  });
});

describe('how a file leaves', () => {
  test('with a byte-order mark and names in its language where asked, with its name, release and day', async () => {
    const response = await ask('/zh/charts/tourism-growth.csv?bom=1&names=long');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/^指标编号,指标,[^\n]*\r\n/);
    expect(text.endsWith('\r\n')).toBe(true);
    const disposition = response.headers.get('Content-Disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="tourism-growth-release-1-\d{4}-\d\d-\d\d\.csv"/);
    expect(decodeURIComponent(disposition)).toContain("UTF-8''来渝新加坡游客-release-1-");
  });

  test('another view, language or format has another validator, another spelling the same; 304 has no body', async () => {
    const tagOf = async (address: string) => (await ask(address)).headers.get('ETag') ?? '';
    const tag = await tagOf('/charts/financing.csv?from=2018&hide=cci-mas-deals-cum');
    expect(await tagOf('/charts/financing.csv?hide=cci-mas-deals-cum&from=2018&scale=linear')).toBe(tag);
    const others = [
      'csv?from=2018',
      'json?from=2018&hide=cci-mas-deals-cum',
      'csv?from=2018&hide=cci-mas-deals-cum&bom=1',
    ];
    for (const other of others) expect(await tagOf(`/charts/financing.${other}`)).not.toBe(tag);
    expect(await tagOf('/zh/charts/financing.csv?from=2018&hide=cci-mas-deals-cum')).not.toBe(tag);
    const fresh = await ask('/charts/financing.csv?from=2018&hide=cci-mas-deals-cum', { 'If-None-Match': tag });
    expect(fresh.status).toBe(304);
    expect(await fresh.text()).toBe('');
  });

  test.each([
    ['/charts/tourism-growth.csv?nonsense=1', 'nonsense'],
    ['/charts/tourism-growth.csv?bom=2', 'bom'],
    ['/charts/tourism-growth.json?names=short', 'names'],
    ['/charts/tourism-growth.csv?from=2024&to=2015', 'to'],
    ['/charts/tourism-growth.csv?from=1900&to=1901', 'from'],
    ['/metrics/sg-overnight-cq.json?scale=index&base=1999', 'base'],
    ['/charts/tourism-growth.csv?release=99', 'release'],
    ['/charts/compare.csv?metric=sip-gdp,no-such-metric', 'metric'],
    ['/charts/tourism-growth.csv?theme=dark', 'theme'],
  ])('%s is refused and names %s', async (address, parameter) => {
    const response = await ask(address);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, parameter });
  });

  test.each(['/charts/no-such-chart.csv', '/metrics/no-such-metric.json', '/charts/compare.csv', '/charts/x.exe'])(
    '%s is not there',
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );
});

// The last of the file: it adds a release.
test('after a newer import, what is pinned shows what it showed: 86,000 visitors, and 90,000 in the current release', async () => {
  const before = await rowsOf('/metrics/sg-overnight-cq.csv?release=1');
  await folder.editLines('observations', (lines) => {
    const [header = []] = lines;
    const [metric, value] = [header.indexOf('metric_id'), header.indexOf('value')];
    return lines.map((cells) =>
      cells[metric] === 'sg-overnight-cq' && cells[value] === '86000' ? cells.with(value, '90000') : cells,
    );
  });
  expect(await importFolder(database.db, folder.path)).toMatchObject({ status: 'created', releaseId: 2 });
  expect(await rowsOf('/metrics/sg-overnight-cq.csv?release=1')).toEqual(before);
  expect((await rowsOf('/metrics/sg-overnight-cq.csv')).map((row) => row['value'])).toEqual(['12113', '90000']);
  const read = (query: string) => readViewed({ kind: 'chart', id: 'tourism-growth' }, new URLSearchParams(query));
  expect(await read('release=1')).toMatchObject({ release: { id: 1 }, view: { release: 1 }, problems: [] });
  expect(await read('')).toMatchObject({ release: { id: 2 }, view: { release: null }, problems: [] });
});
