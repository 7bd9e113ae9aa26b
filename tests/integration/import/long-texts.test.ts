import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { importFolder } from '@/db/import/import-folder';
import { countRows } from '@/db/queries/sets/count-rows';
import type { FileName } from '@/lib/record/files/record-files';
import { parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let folder: RecordFolder;
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(() => folder.remove());

/** Letters of three bytes that do not repeat, for an index keeps what repeats in less room than it has. */
function letters(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCodePoint(0x4e00 + (seed % 20000));
  }).join('');
}

test.each<[FileName, string, number]>([
  ['sources', 'title', 601],
  ['sources', 'publisher', 10_000],
  ['metrics', 'name_en', 10_000],
  ['metrics', 'name_zh', 601],
])('%s.%s of %i letters, more than an index of names holds, is refused with its line', async (file, column, length) => {
  await folder.setCell(file, 3, column, letters(length));
  expect(await importFolder(database.db, folder.path)).toMatchObject({
    status: 'refused',
    errors: [{ file: `${file}.csv`, line: 3, column, message: 'must not be longer than 600 letters' }],
  });
});

test('names of 600 letters, and notes, places, titles of outcomes and names of parties of 10,000, are imported and found', async () => {
  const long = (mark: string) => `${letters(9_000)}${mark}${letters(1_000 - mark.length)}`;
  const cells: [FileName, string, string, SetName][] = [
    ['observations', 'locator', long('locatormark'), 'observations'],
    ['observations', 'note', long('notemark'), 'observations'],
    ['outcomes', 'title_en', long('titlemark'), 'outcomes'],
    ['outcomes', 'title_zh', long('標題標'), 'outcomes'],
    ['outcomes', 'note', long('remarkmark'), 'outcomes'],
    ['sources', 'note', long('sourcemark'), 'sources'],
    ['sources', 'title', `${letters(592)}namemark`, 'sources'],
    ['metrics', 'name_en', `${letters(592)}namemark`, 'metrics'],
    ['metrics', 'definition_en', long('definitionmark'), 'metrics'],
    ['organisations', 'name_en', long('partymark'), 'organisations'],
  ];
  for (const [file, column, text] of cells) await folder.setCell(file, 3, column, text);
  const imported = await importFolder(database.db, folder.path);
  expect(imported.status).toBe('created');
  if (imported.status !== 'created') return;
  for (const [, column, text, name] of cells) {
    const mark = /[a-z]+mark|標題標/.exec(text)?.[0] ?? '';
    for (const query of [{ q: mark }, { [column]: mark }]) {
      const { view } = parseView(DEFINITIONS[name], new URLSearchParams(query), { surface: 'api' });
      const count = await countRows(database.db, name, { releaseId: imported.releaseId, view });
      expect([column, count]).toEqual([column, 1]);
    }
  }
});
