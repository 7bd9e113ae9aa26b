import { afterAll, beforeAll, expect, test } from 'vitest';
import { listRows } from '@/db/queries/sets/list-rows';
import { listSearchedTexts } from '@/db/queries/sets/list-searched-texts';
import { normaliseForSearch, searchWords } from '@/lib/tables/search';
import type { SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { viewOf } from './record-lines';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What a search finds, and which texts beyond the row's own in English say why. */
async function searched(name: SetName, q: string) {
  const view = viewOf(name, `q=${q}`);
  const { rows, ids } = await listRows(database.db, name, { releaseId: 1, view, cursor: null });
  const words = searchWords(q);
  const texts = await listSearchedTexts(database.db, name, { releaseId: 1, ids, words, lang: 'en' });
  return { rows, ids, words, texts };
}

test.each<[SetName, string, string]>([
  ['outcomes', '重庆市', 'organisations_cn'],
  ['observations', '人民币', 'metric_name'],
  ['observations', '累计', 'metrics'],
  ['sources', '新加坡', 'title'],
  ['metrics', 'chongqing', 'own'],
])('%s?q=%s: the texts of each row hold only what has the word, some in %s', async (name, q, from) => {
  const { ids, words, texts } = await searched(name, q);
  expect(ids.length).toBeGreaterThan(0);
  const all = [...texts.values()].flat();
  expect(new Set(all.map((one) => one.from))).toContain(from);
  for (const { text } of all) expect(words.some((word) => normaliseForSearch(text).includes(word))).toBe(true);
});

test.each<[SetName, string]>([
  ['outcomes', 'bank'],
  ['outcomes', '重庆'],
  ['observations', 'CCI'],
  ['observations', '新'],
  ['sources', 'ministry'],
  ['organisations', '银行'],
  ['metrics', 'trade'],
])('every row of %s?q=%s has the word in its own columns or in these texts', async (name, q) => {
  const { rows, ids, words, texts } = await searched(name, q);
  expect(ids.length).toBeGreaterThan(0);
  rows.forEach((row, index) => {
    const own = Object.values(row).map(String);
    const beside = (texts.get(ids[index] ?? '') ?? []).map(({ text }) => text);
    const found = words.every((word) => [...own, ...beside].some((text) => normaliseForSearch(text).includes(word)));
    expect(found).toBe(true);
  });
});
