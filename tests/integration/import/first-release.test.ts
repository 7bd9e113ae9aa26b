import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@/tests/support/database';

let imported: TestDatabase;
let migrated: TestDatabase;
beforeAll(async () => {
  [imported, migrated] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
});
afterAll(async () => {
  await Promise.all([imported.drop(), migrated.drop()]);
});

/** What the database holds its rows to, and what it finds them by. */
async function listRules(db: Database): Promise<readonly string[]> {
  const rows = await db.execute<{ rule: string }>(sql`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated as rule
    from pg_constraint where connamespace = 'public'::regnamespace
    union all
    select pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace`);
  return rows.map(({ rule }) => rule).sort();
}

test('the first release, loaded without keys, references and indexes, leaves every one as the migrations made it', async () => {
  const rules = await listRules(migrated.db);
  expect(rules.filter((rule) => rule.startsWith('observations ')).length).toBeGreaterThan(9);
  expect(await listRules(imported.db)).toEqual(rules);
});
