import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import postgres, { type Sql } from 'postgres';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded';
import { EXPORTS_AT_ONCE } from '@/db/exports/export-pool';
import { type Application, startApplication } from '../support/application';
import { expect, test } from '../support/e2e';
import { launch } from '../support/processes';
import { untilWorkingFiles, workingFiles } from '../support/working-files';

/** Long enough to be watched, and more than sockets hold. */
const ROWS = 30_000;
const SAID = ROWS.toLocaleString('en-GB');
/** What the product promises: a file that nobody takes any more is gone from the database within a second. */
const GONE_MS = 1000;

let folder: string;
let server: EmbeddedServer;
let application: Application;
let database: Sql;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observatory-long-files-'));
  server = await startEmbedded(folder, { durable: false });
  const record = join(folder, 'record');
  await data('generate', record, '--observations', String(ROWS), '--outcomes', '200', '--seed', '7');
  await data('import', record);
  database = postgres(server.url, { max: 1 });
  application = await startApplication(server.url);
});

test.afterAll(async () => {
  await application.stop();
  await database.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function data(...words: string[]): Promise<void> {
  const { code, output } = await launch(['scripts/data.mjs', ...words], { DATABASE_URL: server.url }).done;
  expect([output, code]).toEqual([output, 0]);
}

const working = () => workingFiles(database);
const untilWorking = (wanted: number) => untilWorkingFiles(database, wanted);

/** How fast the browser's network is from now on, in bytes a second; -1: as fast as it goes. */
async function throttle(page: Page): Promise<(bytesPerSecond: number) => Promise<void>> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  return async (downloadThroughput) => {
    const rates = { latency: 0, uploadThroughput: -1, downloadThroughput };
    await network.send('Network.emulateNetworkConditions', { offline: false, ...rates });
  };
}

test('a long file is watched: progress of the right total, cancelled without a trace, and whole at the next try', async ({
  page,
}) => {
  // A browser without a picker for places on the disk, which nobody could answer here.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`${application.origin}/observations`);
  await expect(page.getByRole('grid')).toBeVisible();
  const setRate = await throttle(page);
  const menu = page.locator('details', { hasText: `Download all · ${SAID} rows` });
  await menu.locator('summary').click();
  await menu.getByRole('radio', { name: 'all columns of the set' }).check();
  const csv = menu.getByRole('link', { name: 'CSV', exact: true });
  const progress = menu.getByRole('progressbar', { name: 'Download of CSV' });
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });

  await setRate(500_000);
  await csv.click();
  await expect(menu.getByText(new RegExp(`^[1-9][\\d,]* of ${SAID} rows$`))).toBeVisible();
  await expect(progress).toHaveJSProperty('max', ROWS);
  expect(await progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeLessThan(ROWS);
  await expect(csv).toHaveAttribute('aria-disabled', 'true');
  expect(await working()).toBe(1);
  await menu.getByRole('button', { name: 'Cancel' }).click();
  expect(await untilWorking(0)).toBeLessThan(GONE_MS);
  await expect(menu.getByRole('status')).toHaveText('Cancelled; nothing was saved.');
  await expect(csv).not.toHaveAttribute('aria-disabled');
  expect(downloads).toBe(0);

  await setRate(-1);
  const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  await expect(menu.getByRole('status')).toHaveText(`Saved: ${SAID} rows`);
  const rows: string[][] = parse(await readFile(await file.path()), { bom: true, record_delimiter: '\r\n' });
  expect(rows).toHaveLength(ROWS + 1);
  expect(await untilWorking(0)).toBeLessThan(GONE_MS);
});

/** A request for a file whose reader has taken a little and takes no more. */
async function stalledReader(path: string): Promise<Socket> {
  const { hostname, port } = new URL(application.origin);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
  const [first] = await once(socket, 'data');
  socket.pause();
  expect(String(first)).toMatch(/^HTTP\/1\.1 200 /);
  return socket;
}

// Files that are packed fit into the buffers between the two ends: those that break are tried where nothing is in between.
for (const format of ['csv', 'jsonl']) {
  test(`${format}: sockets that break free all connections and queries, and the next file is whole`, async () => {
    const path = `/api/v1/observations.${format}`;
    // As many as the pool has: if one were kept, the next file would wait for ever.
    const readers = await Promise.all(Array.from({ length: EXPORTS_AT_ONCE }, () => stalledReader(path)));
    expect(await untilWorking(EXPORTS_AT_ONCE)).toBeLessThan(GONE_MS);
    for (const socket of readers) socket.destroy();
    expect(await untilWorking(0)).toBeLessThan(GONE_MS);
    const next = await (await fetch(`${application.origin}/api/v1/observations.csv?columns=value`)).text();
    expect(next.split('\r\n')).toHaveLength(ROWS + 2);
  });
}
