import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '@/db/import/check-folder';
import { isSyntheticFolder } from '@/db/import/read/is-synthetic-folder';
import { generateRecord } from '@/scripts/steps/generate-record';

const SIZE = { observations: 2000, outcomes: 200, seed: 1 };

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'observatory-synthetic-'));
  folder = join(parent, 'record');
  await generateRecord(folder, SIZE);
}, 60_000);
afterAll(async () => {
  await rm(parent, { recursive: true, force: true });
});

type Row = Readonly<Record<string, string>>;
const rowsOf = async (name: string): Promise<Row[]> =>
  parse(await readFile(join(folder, `${name}.csv`)), { columns: true });
const shareOf = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

/** SHA-256 of each file of a folder. */
async function digests(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(path, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

test('a synthetic record is a record: check finds nothing wrong, and the asked for numbers of rows', async () => {
  const { rowCounts, errors } = await checkFolder(folder);
  expect(errors).toEqual([]);
  // 2,000 ÷ 500 metrics is less than 20, 2,000 ÷ 100 sources less than 40, 200 ÷ 100 organisations less than 50.
  expect(rowCounts).toMatchObject({
    'observations.csv': 2000,
    'outcomes.csv': 200,
    'metrics.csv': 20,
    'sources.csv': 40,
    'organisations.csv': 50,
    'units.csv': 47,
    'programmes.csv': 12,
  });
}, 60_000);

test('the same seed makes the same bytes, another seed others; a synthetic folder is replaced', async () => {
  const again = join(parent, 'again');
  await generateRecord(again, { ...SIZE, seed: 2 });
  expect((await digests(again))['observations.csv']).not.toBe((await digests(folder))['observations.csv']);
  await generateRecord(again, SIZE);
  expect(await digests(again)).toEqual(await digests(folder));
  expect((await readdir(parent)).sort()).toEqual(['again', 'record']);
}, 60_000);

test('a folder that is not a synthetic record is left as it is', async () => {
  const real = join(parent, 'real');
  await cp('data', real, { recursive: true });
  const before = await digests(real);
  await expect(generateRecord(real, SIZE)).rejects.toThrow(/left as it is/);
  expect(await digests(real)).toEqual(before);
  expect(await isSyntheticFolder(real)).toBe(false);
  expect(await isSyntheticFolder(folder)).toBe(true);
  await rm(real, { recursive: true });
}, 60_000);

test('a file put beside a synthetic record, before or meanwhile, is not removed with it', async () => {
  const own = join(parent, 'own');
  await cp(folder, own, { recursive: true });
  await writeFile(join(own, 'notes.txt'), 'mine');
  const before = await digests(own);
  await expect(generateRecord(own, { ...SIZE, seed: 2 })).rejects.toThrow(/holds notes\.txt, .* left as it is/);
  expect(await digests(own)).toEqual(before);

  await rm(join(own, 'notes.txt'));
  let isPut = false;
  const onProgress = () => {
    if (!isPut) writeFileSync(join(own, 'notes.txt'), 'mine');
    isPut = true;
  };
  await expect(generateRecord(own, { ...SIZE, seed: 2 }, { onProgress })).rejects.toThrow(/holds notes\.txt/);
  expect(await digests(own)).toEqual(before);
  expect((await readdir(parent)).filter((name) => name.includes('unfinished'))).toEqual([]);
  await rm(own, { recursive: true });
}, 60_000);

test('a synthetic folder is known without its descriptor; one that cannot be read is no answer', async () => {
  const lost = join(parent, 'lost');
  const descriptor = join(lost, 'datapackage.json');
  await cp(folder, lost, { recursive: true });
  await rm(descriptor);
  expect(await isSyntheticFolder(lost)).toBe(true);
  await expect(generateRecord(lost, SIZE)).rejects.toThrow(/left as it is/);
  await writeFile(descriptor, '{"synthetic": ');
  await expect(isSyntheticFolder(lost)).rejects.toThrow(/datapackage\.json .* cannot be read/);
  await rm(descriptor);
  await mkdir(descriptor);
  await expect(isSyntheticFolder(lost)).rejects.toThrow(/datapackage\.json .* cannot be read: EISDIR/);
  await rm(lost, { recursive: true });
}, 60_000);

test('every name says in both languages that it is synthetic', async () => {
  for (const [file, columns] of [
    ['metrics', ['name_en', 'name_zh']],
    ['organisations', ['name_en', 'name_zh']],
    ['programmes', ['name_en', 'name_zh']],
    ['outcomes', ['title_en', 'title_zh']],
    ['sources', ['title', 'publisher']],
  ] as const) {
    for (const row of await rowsOf(file)) {
      for (const column of columns)
        expect([row['id'], row[column]]).toEqual([row['id'], expect.stringMatching(/^(Synthetic |模拟)/)]);
    }
  }
});

test('the qualifiers have the shares of the real record, and other shares are believable', async () => {
  const observations = await rowsOf('observations');
  const isHedged = (word: string) => shareOf(observations, ({ qualifier }) => qualifier === word);
  // 512, 101, 34 and 12 of 660 in the real record; figures of growth have no bounds here.
  expect(isHedged('exact')).toBeGreaterThan(0.73);
  expect(isHedged('exact')).toBeLessThan(0.84);
  expect(isHedged('more_than')).toBeGreaterThan(0.11);
  expect(isHedged('about')).toBeGreaterThan(0.03);
  expect(isHedged('nearly')).toBeGreaterThan(0.008);
  const notes = shareOf(observations, ({ note }) => note !== '');
  expect(notes).toBeGreaterThan(0.07);
  expect(notes).toBeLessThan(0.13);
  expect(shareOf(observations, ({ note }) => /\p{Script=Han}/u.test(note ?? ''))).toBeGreaterThan(0.01);
  expect(new Set(observations.map(({ source_id }) => source_id)).size).toBeGreaterThan(30);
  const moments = new Set(observations.map(({ metric_id, period, as_of }) => `${metric_id} ${period} ${as_of}`));
  // Two statements of one period are common, and most periods have one.
  expect(moments.size / observations.length).toBeGreaterThan(0.45);
  expect(moments.size / observations.length).toBeLessThan(0.85);

  const outcomes = await rowsOf('outcomes');
  expect(new Set(outcomes.map(({ announced_on }) => announced_on?.length))).toEqual(new Set([0, 4, 7, 10]));
  expect(shareOf(outcomes, ({ amount }) => amount !== '')).toBeGreaterThan(0.06);
  expect(new Set(outcomes.map(({ currency }) => currency)).size).toBeGreaterThan(2);
});

test('a source speaks of a figure after its time, where there are sources enough', async () => {
  const published = new Map((await rowsOf('sources')).map(({ id, published_on }) => [id, published_on ?? '']));
  const years = (await rowsOf('observations')).flatMap(({ period, source_id }) => {
    const said = published.get(source_id ?? '') ?? '';
    return /^\d{4}$/.test(period ?? '') && said !== '' ? [Number(said.slice(0, 4)) - Number(period)] : [];
  });
  expect(years.length).toBeGreaterThan(50);
  expect(years.filter((later) => later >= 1).length / years.length).toBeGreaterThan(0.9);
});
