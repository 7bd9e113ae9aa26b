import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { importFolder } from '@/db/import/import-folder';
import { planFolder } from '@/db/import/plan-folder';
import { getCurrentRelease } from '@/db/queries/releases/get-current-release';
import { getRelease } from '@/db/queries/releases/get-release';
import { generateRecord } from '@/scripts/steps/generate-record';
import { loadOwnRecord } from '@/scripts/steps/load-record';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { countAll } from './support';

const SIZE = { observations: 2000, outcomes: 200, seed: 1 };

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'observatory-synthetic-')), 'record');
  await generateRecord(folder, SIZE);
});
afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

let database: TestDatabase;
beforeEach(async () => {
  database = await createEmptyDatabase();
});
afterEach(async () => {
  await database.drop();
});

test('a synthetic record becomes a release that says so, with hedges, conflicts and derived points', async () => {
  expect(await importFolder(database.db, folder)).toMatchObject({ status: 'created', releaseId: 1 });
  expect(await getCurrentRelease(database.db)).toMatchObject({ id: 1, isSynthetic: true });
  const counts = await countAll(database.client);
  expect(counts).toMatchObject({ observations: 2000, outcomes: 200, metrics: 20, sources: 40, releases: 1 });
  const [row] = await database.client`
    select count(*) filter (where has_conflict)::int as conflicts, count(*) filter (where is_derived)::int as derived,
      count(*) filter (where qualifier <> 'exact' and not is_derived)::int as hedged, sum(observation_count)::int as behind
    from points`;
  expect(row?.['behind']).toBe(2000);
  expect(row?.['conflicts']).toBeGreaterThan(5);
  expect(row?.['derived']).toBeGreaterThan(0);
  expect(row?.['hedged']).toBeGreaterThan(50);
  expect(await importFolder(database.db, folder)).toEqual({ status: 'unchanged', releaseId: 1 });
});

test('a dry run against it: nothing would change, then one observation would', async () => {
  await importFolder(database.db, folder);
  const changes = async () => {
    const plan = await planFolder(database.db, folder);
    if (plan.status === 'refused') throw new Error(JSON.stringify(plan.errors));
    return plan.files.filter(({ added, changed, removed }) => added + changed + removed > 0);
  };
  expect(await changes()).toEqual([]);
  await database.client`update observations set locator = 'elsewhere' where ordinal in (5, 1900)`;
  await database.client`delete from observations where ordinal = 7`;
  await database.client`update observations set value = value + 1, low = null, high = value + 2 where ordinal = 9`;
  // Two rows have another locator; rows 7 and 9 of the file are not there; row 9 of the table is not in the file.
  expect(await changes()).toEqual([{ file: 'observations.csv', added: 2, changed: 2, removed: 1 }]);
});

test('it is kept out of a database with the real record, unless that is asked for', async () => {
  const real = await createTestDatabase();
  try {
    const before = await countAll(real.client);
    expect(await importFolder(real.db, folder)).toEqual({ status: 'kept_apart' });
    expect(await countAll(real.client)).toEqual(before);
    const lost = join(folder, '..', 'lost');
    await cp(folder, lost, { recursive: true });
    await rm(join(lost, 'datapackage.json'));
    expect(await importFolder(real.db, lost)).toEqual({ status: 'kept_apart' });
    expect(await importFolder(real.db, folder, { isBesideRealRecord: true })).toMatchObject({
      status: 'created',
      releaseId: 2,
    });
    expect(await getRelease(real.db, 1)).toMatchObject({ isSynthetic: false });
    expect(await getRelease(real.db, 2)).toMatchObject({ isSynthetic: true });
  } finally {
    await real.drop();
  }
});

/** What the steps of a command said. */
function listening() {
  const said: string[] = [];
  const reporter = {
    line: (text: string) => void said.push(text),
    step: async (title: string, work: (progress: () => void) => Promise<string>) => {
      said.push(`${title}: ${await work(() => undefined)}`);
    },
  };
  return { said, reporter };
}

test('the start of the application loads the real record, but not over a synthetic one', async () => {
  const { said, reporter } = listening();
  await importFolder(database.db, folder);
  await loadOwnRecord(database.url, reporter);
  expect(said).toEqual([expect.stringMatching(/^Record: release 1 is synthetic, and served as it is; "npm run data/)]);
  expect((await countAll(database.client))['releases']).toBe(1);

  await importFolder(database.db, 'data');
  await loadOwnRecord(database.url, reporter);
  expect(said.at(-1)).toBe('Record: release 2, unchanged');
});
