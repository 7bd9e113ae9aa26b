import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { importFolder } from '@/db/import/import-folder';
import { clientOf, copyText } from '@/db/import/load/copy';
import { generateRecord } from '@/scripts/steps/generate-record';
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database';
import { countAll } from './support';

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'observatory-streaming-')), 'record');
});
afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});
beforeEach(async () => {
  database = await createEmptyDatabase();
  // Several batches of observations are written before the end of the file is read.
  await generateRecord(folder, { observations: 80_000, outcomes: 100, seed: 3 });
});
afterEach(async () => {
  await database.drop();
});

const isEmpty = async () => Object.values(await countAll(database.client)).every((count) => count === 0);

test('an error at the end of a long file: what was written before is gone', async () => {
  const heard: number[] = [];
  await appendFile(join(folder, 'observations.csv'), 'syn-metric-000001,2024,,1,1,exact,nobody,para 1,\n');
  const result = await importFolder(database.db, folder, { onProgress: (done) => heard.push(done) });
  expect(result).toEqual({
    status: 'refused',
    errors: [expect.objectContaining({ file: 'observations.csv', column: 'source_id' })],
  });
  expect(heard.at(-1)).toBeGreaterThan(40_000);
  expect(await isEmpty()).toBe(true);
});

test('an error in a file behind the observations: the same, with the line', async () => {
  await writeFile(join(folder, 'headlines.csv'), 'position,metric_id,label_en,label_zh\n1,no-such-metric,A,甲\n');
  expect(await importFolder(database.db, folder)).toMatchObject({
    status: 'refused',
    errors: [{ file: 'headlines.csv', line: 2, column: 'metric_id' }],
  });
  expect(await isEmpty()).toBe(true);
});

test('a folder that changes while it is read is refused whole', async () => {
  let isChanged = false;
  const onProgress = () => {
    if (!isChanged) void appendFile(join(folder, 'headlines.csv'), '9,syn-metric-000001,A,甲\n');
    isChanged = true;
  };
  await expect(importFolder(database.db, folder, { onProgress })).rejects.toThrow(/was changed while it was read/);
  expect(await isEmpty()).toBe(true);
});

test('progress goes up to the last row, and its share never goes back', async () => {
  const heard: [number, number][] = [];
  await importFolder(database.db, folder, { onProgress: (done, total) => heard.push([done, total]) });
  const shares = heard.map(([done, total]) => done / total);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(heard.length).toBeGreaterThan(15);
  // Counts of facets are no rows of the record, but made of them.
  const { releases: _, facet_counts: __, ...counts } = await countAll(database.client);
  expect(heard.at(-1)?.[0]).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
});

test('what the server refuses at the end of a COPY is heard, and the connection can be used after', async () => {
  await importFolder(database.db, folder);
  const copying = database.db.transaction((transaction) =>
    copyText(
      clientOf(transaction),
      'copy outcome_places (release_id, outcome_id, place_id) from stdin',
      '1\tsyn-outcome-000001\tnowhere\n',
    ),
  );
  await expect(copying).rejects.toThrow(/violates foreign key constraint "outcome_places_place_fk"/);
  const broken = database.db.transaction((transaction) =>
    copyText(clientOf(transaction), 'copy no_such_table (id) from stdin', '1\n'),
  );
  await expect(broken).rejects.toThrow(/relation "no_such_table" does not exist/);
  expect((await countAll(database.client))['releases']).toBe(1);
});
