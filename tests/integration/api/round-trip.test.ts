import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerJson } from '@/app/api/_respond/answer-json';
import { importFolder } from '@/db/import/import-folder';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { askFile } from '../../support/files';

/** Awkward texts: where each goes in, and what a strict reader of the file gets out. */
const NOTES = [
  ['round-trip-1', '中文“引号”、顿号', '中文“引号”、顿号'],
  ['round-trip-2', 'He said "so", twice', 'He said "so", twice'],
  ['round-trip-3', 'a,b;c', 'a,b;c'],
  ['round-trip-4', '=1+1', "'=1+1"],
  ['round-trip-5', '@SUM(A1:A9)', "'@SUM(A1:A9)"],
  ['round-trip-6', '-2+3', "'-2+3"],
  ['round-trip-7', '\u{1F682} train', '\u{1F682} train'],
] as const;
const TITLE = 'Line one, "quoted"\nline two';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-round-trip-'));
  await cp('data', folder, { recursive: true });
  const file = path.join(folder, 'outcomes.csv');
  const source = 'tmtdoc-2015-08-03';
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const added = NOTES.map(
    ([id, note]) =>
      `${id},cci,trade,event,announced,2031-05,${quoted(id === 'round-trip-3' ? TITLE : '=A1')},标题,translated,,,,${source},p 1,${quoted(note)}`,
  );
  await writeFile(file, `${await readFile(file, 'utf8')}${added.join('\n')}\n`);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test('中文, quotes, commas, line breaks and =1+1 go through import, JSON and CSV; validators and cursors change with the release', async () => {
  const ask = (query: string) => new Request(`http://localhost/api/v1/outcomes?${query}`);
  const before = await answerJson('outcomes', ask('limit=5'), () => database.db);
  const { next } = await before.json();

  expect(await importFolder(database.db, folder)).toMatchObject({ status: 'created', releaseId: 2 });

  const json = await answerJson('outcomes', ask('year=2031&sort=id.asc'), () => database.db);
  const { data, release } = await json.json();
  expect(release.id).toBe(2);
  expect(data.map((row: Record<string, unknown>) => row['note'])).toEqual(NOTES.map(([, note]) => note));
  expect(data[2].title_en).toBe(TITLE);

  const csv = await askFile(database, 'outcomes.csv?year=2031&sort=id.asc&bom=1');
  expect(csv.headers.get('Content-Disposition')).toContain('-release-2-');
  const rows: Record<string, string>[] = parse(await csv.text(), { bom: true, columns: true });
  expect(rows.map((row) => row['note'])).toEqual(NOTES.map(([, , written]) => written));
  expect(rows[2]?.['title_en']).toBe(TITLE);
  expect(rows[0]?.['title_en']).toBe("'=A1");

  const after = await answerJson('outcomes', ask('limit=5'), () => database.db);
  expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'));
  const stale = await answerJson('outcomes', ask(`limit=5&cursor=${next}`), () => database.db);
  expect(await stale.json()).toMatchObject({ status: 400, parameter: 'cursor' });
});
