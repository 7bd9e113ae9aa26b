import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database';
import { eventually, launch } from '@/tests/support/processes';

const DATA = 'scripts/data.mjs';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'observatory-data-'));
  await cp('data', folder, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => launch([DATA, ...args], { DATABASE_URL: database.url });
const releases = (client: Sql) => client`select id, is_current from releases order by id`;

test('check says how much there is, and needs no database', async () => {
  const { code, output } = await launch([DATA, 'check'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' }).done;
  expect(output).toMatch(/✓ Check: \d+ rows in 13 files, nothing wrong/);
  expect(code).toBe(0);
});

test('import makes a release, once; a dry run before and after says what would change', async () => {
  expect((await run('import', folder, '--dry-run').done).output).toMatch(/^headlines\.csv: 9 added$/m);
  expect(await releases(database.client)).toEqual([]);
  expect((await run('import', folder).done).output).toMatch(/✓ Record: release 1 made of \d+ rows from 13 files/);
  expect((await run('import', folder).done).output).toMatch(/✓ Record: release 1, unchanged/);
  expect((await run('import', folder, '--dry-run').done).output).toMatch(/^Nothing would change\.$/m);
  expect(await releases(database.client)).toEqual([{ id: 1, is_current: true }]);
});

test('a wrong cell is told by file, line and column, by check and by import, and nothing changes', async () => {
  const path = join(folder, 'headlines.csv');
  await writeFile(path, `${await readFile(path, 'utf8')}99,no-such-metric,x,x\n`);
  for (const command of ['check', 'import']) {
    const { code, output } = await run(command, folder).done;
    expect(code).toBe(1);
    expect(output).toContain(`${path}:11:`);
    expect(output).toMatch(/\d+ errors? in .*: nothing was changed\./);
  }
  expect(await releases(database.client)).toEqual([]);
});

test.each(['SIGKILL', 'SIGINT'] as const)('%s in the middle of an import leaves no half release', async (signal) => {
  // The last file's table is locked, so the import stands still with nearly everything written.
  const lock = await database.client.reserve();
  await lock`begin`;
  await lock`lock table headlines in access exclusive mode`;
  const importing = run('import', folder);
  const waiting = () => database.client`
    select 1 from pg_locks join pg_class on pg_class.oid = relation where relname = 'headlines' and not granted`;
  await eventually('the import waits', async () => (await waiting()).length > 0);
  process.kill(-importing.pid, signal);
  expect((await importing.done).code).toBe(signal === 'SIGINT' ? 130 : null);
  await lock`rollback`;
  lock.release();
  expect(await releases(database.client)).toEqual([]);
  expect((await run('import', folder).done).output).toContain('✓ Record: release 1 made');
});

test('generate writes a record that is checked and imported, and leaves a folder that is none as it was', async () => {
  const synthetic = join(folder, 'synthetic');
  const { code, output } = await run('generate', synthetic, '--observations', '2000', '--outcomes', '100').done;
  expect(output).toMatch(/✓ Synthetic record: \d+ rows in .*synthetic, seed 1/);
  expect(code).toBe(0);
  expect((await run('check', synthetic).done).output).toMatch(/✓ Check: \d+ rows in 13 files, nothing wrong/);
  expect((await run('import', folder).done).code).toBe(0);

  const refused = await run('import', synthetic).done;
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(
    /is synthetic, and this database holds the real record: nothing was changed\..*--beside-real-record/,
  );
  expect(await releases(database.client)).toEqual([{ id: 1, is_current: true }]);
  expect((await run('import', synthetic, '--beside-real-record').done).output).toContain('✓ Record: release 2 made');

  const before = await readFile(join(folder, 'units.csv'));
  const other = await run('generate', folder).done;
  expect([other.code, other.output]).toEqual([1, expect.stringContaining('it was left as it is')]);
  expect(await readFile(join(folder, 'units.csv'))).toEqual(before);
});

test('a generation that is stopped leaves nothing', async () => {
  const synthetic = join(folder, 'synthetic');
  const generating = run('generate', synthetic, '--observations', '5000000');
  const names = async () => (await readdir(folder)).filter((name) => name.startsWith('synthetic'));
  await eventually('it has begun', async () => (await names()).length > 0);
  process.kill(-generating.pid, 'SIGINT');
  expect((await generating.done).code).toBe(130);
  expect(await names()).toEqual([]);
});
