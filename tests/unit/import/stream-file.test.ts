import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashKey } from '@/db/import/read/key-table';
import { streamRecordFile } from '@/db/import/read/read-file';
import { hashedKeys } from '@/db/import/read/row-keys';
import { observations } from '@/lib/record/files/observations';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';

let folder: RecordFolder;
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(async () => {
  await folder.remove();
});

const BEFORE = { units: [], hasKeyOf: () => null };

/** Reads the observations of the folder: how many rows were handed on, and the errors as `line: message`. */
async function read(hash?: (key: string) => readonly [number, number]) {
  let handedOn = 0;
  const sink = () => {
    handedOn += 1;
    return null;
  };
  const { errors, rowCount } = await streamRecordFile(folder.path, observations, BEFORE, sink, hashedKeys(hash));
  return { handedOn, rowCount, errors: errors.map(({ line, message }) => `${line}: ${message}`.slice(0, 25)) };
}

test('keys of one hash are no repetition where the keys differ, and every row is handed on', async () => {
  expect(await read(() => [5, 5])).toEqual({ handedOn: 660, rowCount: 660, errors: [] });
}, 60_000);

test('a repetition among keys of one hash names the first line that has the key', async () => {
  await folder.editLines('observations', (lines) => [...lines, lines[300] ?? [], lines[2] ?? [], lines[2] ?? []]);
  const expected = ['662: repeats line 301: no', '663: repeats line 3: no t', '664: repeats line 3: no t'];
  expect((await read((key) => [(hashKey(key)[0] ?? 0) & 127, 0])).errors).toEqual(expected);
  expect((await read()).errors).toEqual(expected);
}, 60_000);

test('100,000 equal rows are read once: 99,999 repeat the first, of which 1,000 are listed', async () => {
  await folder.editLines('observations', ([header = [], first = []]) => [
    header,
    ...Array.from({ length: 100_000 }, () => first),
  ]);
  const { errors, rowCount } = await streamRecordFile(folder.path, observations, BEFORE, () => null);
  expect([rowCount, errors.length]).toEqual([100_000, 1001]);
  expect(new Set(errors.slice(0, 1000).map(({ message }) => message.slice(0, 15)))).toEqual(
    new Set(['repeats line 2:']),
  );
  expect(errors.at(-1)).toMatchObject({
    line: 1002,
    message: 'is not the last line with an error: 98999 more are not listed',
  });
}, 30_000);

test('no row is handed on from the first error on, and the rest is checked', async () => {
  await folder.setCell('observations', 101, 'value', 'many');
  await folder.setCell('observations', 400, 'qualifier', 'perhaps');
  // Lines 2 to 100 are right.
  expect(await read()).toEqual({
    handedOn: 99,
    rowCount: 660,
    errors: ['101: "many" is not a plain', '400: "perhaps" is not one'].map((text) => text.slice(0, 25)),
  });
});

test('of 1,500 wrong rows 1,000 are listed and 500 counted', async () => {
  await folder.editLines('observations', ([header = [], first = []]) => [
    header,
    ...Array.from({ length: 1500 }, () => first.with(3, 'x')),
  ]);
  const { errors } = await read();
  expect(errors.length).toBe(1001);
  const { errors: full } = await streamRecordFile(folder.path, observations, BEFORE, () => null);
  expect(full.at(-1)?.message).toBe('is not the last line with an error: 500 more are not listed');
});
