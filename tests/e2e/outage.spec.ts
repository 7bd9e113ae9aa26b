import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded';
import { type Application, startApplication } from '../support/application';
import { type CuttableLine, cuttableLine } from '../support/cuttable-line';
import { expect, test } from '../support/e2e';
import { eventually, launch } from '../support/processes';

/** A copy of the application whose line to its database can be cut. */
let folder: string;
let server: EmbeddedServer;
let line: CuttableLine;
let application: Application;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observatory-outage-'));
  server = await startEmbedded(folder, { durable: false });
  line = await cuttableLine(server.url);
  application = await startApplication(line.url);
  origin = application.origin;
});

test.afterAll(async () => {
  await application.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const isReady = async () => (await fetch(`${origin}/api/ready`)).status === 200;

test('a page already read keeps its figures and says since when the database is silent', async ({
  page,
  allowConsole,
}) => {
  // The page prefetches its neighbours, which were not read before.
  allowConsole(/503/);
  await page.goto(`${origin}/`);
  await expect(page.getByText('These are remembered figures')).toHaveCount(0);
  await line.cut();
  const response = await page.goto(`${origin}/`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('article[data-metric="sg-overnight-cq"]')).toContainText('86,000');
  await expect(page.getByRole('alert').filter({ hasText: 'These are remembered figures' })).toContainText(
    /has not answered since \d\d:\d\d UTC/,
  );
});

test('a page that reads nothing from the database is there without it', async ({ page, allowConsole }) => {
  // The page prefetches its neighbours, which were not read before.
  allowConsole(/503/);
  expect((await page.goto(`${origin}/zh/accessibility`))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('无障碍声明');
});

test('a page not read before is 503 with Retry-After, in the language of its address, and shows no table', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/503/);
  const response = await page.goto(`${origin}/zh/outcomes?theme=trade`);
  expect(response?.status()).toBe(503);
  expect(response?.headers()['retry-after']).toBe('10');
  await expect(page.getByRole('heading')).toHaveText('未能从数据库读取本页');
  await expect(page.getByRole('table')).toHaveCount(0);
});

for (const path of ['/api/v1/points', '/api/v1/outcomes.csv', '/api/ready']) {
  test(`${path} is a 503 problem document with Retry-After`, async ({ request }) => {
    const response = await request.get(origin + path);
    expect(response.status()).toBe(503);
    expect(response.headers()).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '10' });
    expect(await response.json()).toMatchObject({ status: 503 });
  });
}

test('health does not need the database', async ({ request }) => {
  expect((await request.get(`${origin}/api/health`)).status()).toBe(200);
});

test('the database comes back: the page not read before is there at the next try', async ({ page, allowConsole }) => {
  allowConsole(/503/);
  await page.goto(`${origin}/outcomes?theme=trade`);
  await line.mend();
  await eventually('the application is ready', isReady);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page).toHaveURL(`${origin}/outcomes?theme=trade`);
});

test('a page read under an earlier release is not passed off as the current one', async ({ page, allowConsole }) => {
  allowConsole(/503/);
  const record = join(folder, 'record');
  await cp('data', record, { recursive: true });
  const path = join(record, 'headlines.csv');
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace('Cooperation projects signed', 'Projects signed so far'),
  );
  const imported = await launch(['scripts/data.mjs', 'import', record], { DATABASE_URL: server.url }).done;
  expect(imported.output).toContain('release 2 made');
  await page.goto(`${origin}/`);
  await expect(page.getByRole('heading', { name: 'Projects signed so far' })).toBeVisible();
  await line.cut();
  expect((await page.goto(`${origin}/outcomes?theme=trade`))?.status()).toBe(503);
  expect((await page.goto(`${origin}/`))?.status()).toBe(200);
  await line.mend();
  await eventually('the application is ready', isReady);
});
