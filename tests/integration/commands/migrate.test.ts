import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '@/db/migrate';
import { listPendingMigrations } from '@/db/queries/migrations/list-applied-migrations';
import journal from '@/drizzle/meta/_journal.json';
import { createBareDatabase, createEmptyDatabase, type TestDatabase } from '@/tests/support/database';

const all = journal.entries.map((entry) => entry.tag);

let bare: TestDatabase;
beforeAll(async () => {
  bare = await createBareDatabase();
});
afterAll(() => bare.drop());

test('two migrations of a new database at once: one applies everything, the other finds nothing left', async () => {
  expect(await listPendingMigrations(bare.db)).toEqual(all);
  const results = await Promise.all([migrate(bare.url), migrate(bare.url)]);
  expect(results.map((result) => result.applied).sort((a, b) => a.length - b.length)).toEqual([[], all]);
  expect(await listPendingMigrations(bare.db)).toEqual([]);
});

test('a migrated database is left alone', async () => {
  const migrated = await createEmptyDatabase();
  expect(await migrate(migrated.url)).toEqual({ applied: [] });
  await migrated.drop();
});
