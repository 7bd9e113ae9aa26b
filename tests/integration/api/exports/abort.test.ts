import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EXPORTS_AT_ONCE, EXPORTS_WAITING, exportPoolOver } from '@/db/exports/export-pool';
import { openCopy } from '@/db/exports/open-copy';
import { openRows } from '@/db/exports/open-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';
import { cuttableLine } from '../../../support/cuttable-line';
import { createTestDatabase, type TestDatabase } from '../../../support/database';
import { askFile, exportsOf } from '../../../support/files';
import { untilWorkingFiles, workingFiles } from '../../../support/working-files';
import { repeatObservations } from './many-observations';

/** What the product promises: a file that nobody takes any more is gone from the database within a second. */
const GONE_MS = 1000;
const VIEW = defaultView(DEFINITIONS.observations, 'api');

let database: TestDatabase;
let count: number;
beforeAll(async () => {
  database = await createTestDatabase();
  // Some 14 MB as CSV: more than sockets and buffers hold.
  count = await repeatObservations(database, 60);
});
afterAll(() => database.drop());

const working = () => workingFiles(database.client);
const untilWorking = (wanted: number) => untilWorkingFiles(database.client, wanted);

function ask(signal?: AbortSignal): Promise<Response> {
  return askFile(database, 'observations.csv', signal === undefined ? {} : { signal });
}

function readerOf(response: Response): ReadableStreamDefaultReader<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error('An answer without a body.');
  return reader;
}

afterEach(async () => {
  expect(await untilWorking(0)).toBeLessThan(GONE_MS);
  expect(exportsOf(database).pool.totalCount).toBe(exportsOf(database).pool.idleCount);
});

describe('a file that nobody takes any more frees its connection and its query within a second', () => {
  test('streaming, to a reader that has taken one piece and takes no more', async () => {
    const gone = new AbortController();
    const reader = readerOf(await ask(gone.signal));
    await reader.read();
    expect(await working()).toBe(1);
    gone.abort();
    expect(await untilWorking(0)).toBeLessThan(GONE_MS);
    await expect(reader.read().then(() => reader.read())).rejects.toThrow();
  });

  test('streaming, whose reader takes itself off', async () => {
    const reader = readerOf(await ask());
    await reader.read();
    await reader.cancel();
    expect(await untilWorking(0)).toBeLessThan(GONE_MS);
  });

  test.each(['xlsx', 'parquet', 'jsonl'])('%s, whose reader takes itself off', async (ending) => {
    const reader = readerOf(await askFile(database, `observations.${ending}`));
    await reader.read();
    await reader.cancel();
    expect(await untilWorking(0)).toBeLessThan(GONE_MS);
  });

  test('before its first row, while the database works on it', async () => {
    const gone = new AbortController();
    let isOver = 0;
    // Works as a sort does, for minutes, and sends nothing.
    const text = 'copy (select count(*) from generate_series(1, 100000000000) n where n % 7 = 3) to stdout';
    const opened = openCopy(
      exportsOf(database),
      { text, settings: [] },
      { signal: gone.signal, onOver: () => isOver++ },
    );
    const failed = expect(opened).rejects.toThrow('gone');
    await untilWorking(1);
    gone.abort(new Error('gone'));
    expect(await untilWorking(0)).toBeLessThan(GONE_MS);
    await failed;
    expect(isOver).toBe(1);
  });

  test('before its first row, while the database waits', async () => {
    const gone = new AbortController();
    await database.client.begin(async (other) => {
      await other`lock table metrics in access exclusive mode`;
      // Its rows are counted without the metrics, and need them.
      const answered = ask(gone.signal);
      await untilWorking(1);
      gone.abort();
      expect(await untilWorking(0)).toBeLessThan(GONE_MS);
      expect((await answered).status).toBe(499);
    });
  });

  test('waiting for its turn: it never begins, and the turn is given to the next', async () => {
    const readers = await Promise.all(Array.from({ length: EXPORTS_AT_ONCE }, async () => readerOf(await ask())));
    await untilWorking(EXPORTS_AT_ONCE);
    const gone = new AbortController();
    const left = ask(gone.signal);
    const next = ask();
    gone.abort();
    expect((await left).status).toBe(499);
    expect(await working()).toBe(EXPORTS_AT_ONCE);
    for (const reader of readers) await reader.cancel();
    await readerOf(await next).cancel();
  });
});

describe('many at once', () => {
  test(`${EXPORTS_AT_ONCE} run, ${EXPORTS_WAITING} wait, one more is told to come again`, async () => {
    const gone = new AbortController();
    const all = EXPORTS_AT_ONCE + EXPORTS_WAITING;
    const asked = Array.from({ length: all + 1 }, () => ask(gone.signal));
    const refused = await Promise.any(asked.map(async (one) => ((await one).status === 503 ? one : Promise.reject())));
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await working()).toBeLessThanOrEqual(EXPORTS_AT_ONCE);
    gone.abort();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 503)).toHaveLength(1);
  });

  test('ten files at once are all whole, never on more than four connections, and pages are answered meanwhile', async () => {
    let mostWorking = 0;
    let isDone = false;
    const files = Promise.all(
      Array.from({ length: 10 }, async () => (await (await ask()).text()).split('\r\n').length - 2),
    ).finally(() => {
      isDone = true;
    });
    let pages = 0;
    while (!isDone) {
      const page = await listRows(database.db, 'observations', { releaseId: 1, view: VIEW, cursor: null });
      expect(page.rows).toHaveLength(VIEW.limit);
      pages += 1;
      mostWorking = Math.max(mostWorking, await working());
    }
    expect(await files).toEqual(Array.from({ length: 10 }, () => count));
    expect(mostWorking).toBeGreaterThan(1);
    expect(mostWorking).toBeLessThanOrEqual(EXPORTS_AT_ONCE);
    expect(pages).toBeGreaterThan(10);
  });
});

describe('a transfer is whole or broken', () => {
  test('the database is cut off in the middle: the reader sees a failure, not an end', async () => {
    const line = await cuttableLine(database.url);
    const exports = exportPoolOver(line.url);
    const signal = new AbortController().signal;
    const rows = await openRows(exports, 'observations', { releaseId: 1, view: VIEW, form: 'csv', count, signal });
    await rows.next();
    await line.cut();
    const read = async () => {
      for await (const _ of rows);
    };
    await expect(read()).rejects.toThrow();
    await exports.end();
  });

  test('the server process is ended in the middle: the answer breaks', async () => {
    const reader = readerOf(await ask());
    await reader.read();
    await database.client`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'observatory export' and state <> 'idle'`;
    const read = async () => {
      while (!(await reader.read()).done);
    };
    await expect(read()).rejects.toThrow();
  });

  test('other rows than were counted: it ends broken', async () => {
    const signal = new AbortController().signal;
    const input = { releaseId: 1, view: VIEW, form: 'objects', count: count + 1, signal } as const;
    const rows = await openRows(exportsOf(database), 'observations', input);
    const read = async () => {
      for await (const _ of rows);
    };
    await expect(read()).rejects.toThrow(`A file of ${count + 1} rows came to ${count}.`);
  });
});
