import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRows } from '@/db/queries/sets/count-rows';
import type { SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.execute(sql`
    update outcomes set title_en = 'ＦＵＬＬ width ㎏ of Σίσυφος, 100%' where id = 'tec-mou-2015';
    update observations set locator = 'Ｔable ４, 50% ÉTÉ', note = null where ordinal = 1;
    update sources set title = 'ＡＢＣ Report' where id = (select min(id) from sources)`);
});
afterAll(() => database.drop());

const count = (name: SetName, query: string) =>
  countRows(database.db, name, { releaseId: 1, view: viewOf(name, query) });

test.each<[SetName, string, string]>([
  ['outcomes', 'title_en', 'full WIDTH'],
  ['outcomes', 'title_en', 'ｆｕｌｌ'],
  ['outcomes', 'title_en', 'kg'],
  ['outcomes', 'title_en', 'σίσυφος'],
  ['outcomes', 'title_en', '00%'],
  ['observations', 'locator', 'table 4'],
  ['observations', 'locator', 'ｔａｂｌｅ'],
  ['observations', 'locator', 'été'],
  ['sources', 'title', 'abc'],
])('%s?%s=%s: contains is compared in the form of the search', async (name, key, text) => {
  expect(await count(name, `${key}=${encodeURIComponent(text)}`)).toBeGreaterThan(0);
});

test('a sign that stands for others in a pattern stands for itself, and the note of a row is not its locator', async () => {
  expect(await count('observations', 'locator=5_%25 été')).toBe(0);
  expect(await count('observations', 'note=été')).toBe(0);
  expect(await count('observations', 'locator=50%25 été')).toBe(1);
});
