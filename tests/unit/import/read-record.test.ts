import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '@/db/import/check-folder';
import { digestFolder } from '@/db/import/read/content-hash';
import { RecordReading } from '@/db/import/read/record-reading';
import { FILE_NAMES } from '@/lib/record/files/record-files';
import { copyRecord, type RecordFolder } from '@/tests/support/record-folder';

let folder: RecordFolder;
beforeEach(async () => {
  folder = await copyRecord();
});
afterEach(async () => {
  await folder.remove();
});

/** The errors of the folder as editors show them: `file:line:column number column: message`. */
async function errors(): Promise<string[]> {
  const found = await checkFolder(folder.path);
  return found.errors.map(
    ({ file, line, columnNumber, column, message }) => `${file}:${line}:${columnNumber} ${column}: ${message}`,
  );
}

/** The folder read whole, as far as it stays in memory. */
async function readRecord(path: string) {
  const reading = new RecordReading(path);
  const head = await reading.readHead();
  await reading.readObservations(() => null);
  const record = { ...head, ...(await reading.readTail()) };
  return { record, errors: reading.errors, contentHash: reading.contentHash };
}

test('the real record has no error', async () => {
  expect(await errors()).toEqual([]);
});

test('programmes that are parts of each other around a circle: each of them is named', async () => {
  // Line 2 is cci, line 3 sip, line 4 tec; the children of cci are not in the circle.
  await folder.setCell('programmes', 2, 'parent_id', 'sip');
  await folder.setCell('programmes', 3, 'parent_id', 'tec');
  await folder.setCell('programmes', 4, 'parent_id', 'cci');
  expect(await errors()).toEqual([
    'programmes.csv:2:2 parent_id: makes "cci" a part of itself (cci → sip → tec → cci)',
    'programmes.csv:3:2 parent_id: makes "sip" a part of itself (sip → tec → cci → sip)',
    'programmes.csv:4:2 parent_id: makes "tec" a part of itself (tec → cci → sip → tec)',
  ]);
});

test.each([
  ['one more', ['id', 'kind', 'symbol', 'name_en', 'name_zh', 'x'], ['units.csv:1:6 x: is not a column of units.csv']],
  ['one less', ['id', 'kind', 'name_en', 'name_zh'], ['units.csv:1:3 symbol: is missing from the first line']],
  ['one twice', ['id', 'kind', 'symbol', 'name_en', 'name_zh', 'id'], ['units.csv:1:6 id: is named twice']],
  [
    'two exchanged',
    ['id', 'symbol', 'kind', 'name_en', 'name_zh'],
    [
      'units.csv:1:2 symbol: stands in the place of kind: the order is fixed',
      'units.csv:1:3 kind: stands in the place of symbol: the order is fixed',
    ],
  ],
  [
    'one misspelt',
    ['id', 'kind', 'sign', 'name_en', 'name_zh'],
    ['units.csv:1:3 symbol: is missing from the first line', 'units.csv:1:3 sign: is not a column of units.csv'],
  ],
])('a first line with %s is refused, and no reference to the file is called wrong', async (_, header, expected) => {
  await folder.editLines('units', ([, ...rows]) => [header, ...rows]);
  expect(await errors()).toEqual(expected);
});

test('a row with too few or too many cells, and a blank line, are refused as a whole', async () => {
  await folder.editLines('headlines', (lines) => [
    ...lines,
    ['10', 'sg-overnight-cq', 'Again'],
    ['a', 'b', 'c', 'd', 'e'],
    [''],
  ]);
  expect(await errors()).toEqual([
    'headlines.csv:11:null null: has 3 cells, not 4',
    'headlines.csv:12:null null: has 5 cells, not 4',
    'headlines.csv:13:null null: is a blank line',
  ]);
});

test('a repeated key names the line it repeats; observations of another value are no repetition', async () => {
  await folder.editLines('observations', (lines) => {
    const first = lines[1] ?? [];
    return [...lines, first, first.with(3, '69')];
  });
  expect(await errors()).toEqual([
    'observations.csv:662:1 metric_id: repeats line 2: no two rows share metric_id, period, as_of, value, source_id',
  ]);
});

test('a key is its value, not its spelling: 68.0 repeats 68', async () => {
  await folder.editLines('observations', (lines) => [...lines, (lines[1] ?? []).with(3, '68.0')]);
  expect(await errors()).toEqual([expect.stringContaining('observations.csv:662:1 metric_id: repeats line 2')]);
});

test('lines stay right after a cell with line breaks, inside its row and below', async () => {
  await folder.setCell('metrics', 2, 'definition_en', 'one\ntwo\nthree');
  await folder.setCell('metrics', 2, 'comparability_zh', ' 2');
  await folder.setCell('metrics', 3, 'unit', 'nothing');
  expect(await errors()).toEqual([
    'metrics.csv:4:11 comparability_zh: has blanks before or after its text',
    'metrics.csv:5:6 unit: "nothing" is not the id of a row of units.csv',
  ]);
});

test('every error is listed, in the order of files, lines and columns', async () => {
  await folder.setCell('headlines', 3, 'label_en', '');
  await folder.setCell('observations', 3, 'value', 'many');
  await folder.setCell('observations', 3, 'as_of', 'once');
  await folder.setCell('observations', 2, 'source_id', 'nobody');
  await folder.setCell('units', 4, 'name_en', '');
  expect(await errors()).toEqual([
    expect.stringMatching(/^units\.csv:4:4 name_en/),
    expect.stringMatching(/^observations\.csv:2:7 source_id/),
    expect.stringMatching(/^observations\.csv:3:3 as_of/),
    expect.stringMatching(/^observations\.csv:3:4 value/),
    expect.stringMatching(/^headlines\.csv:3:3 label_en/),
  ]);
});

test('a row with a wrong cell still has its id: what points to it is not called wrong', async () => {
  await folder.setCell('sources', 2, 'kind', 'rumour');
  expect(await errors()).toEqual([expect.stringMatching(/^sources\.csv:2:7 kind/)]);
});

test('an id of the wrong form is refused, and so is what points to the id that is now missing', async () => {
  // Line 2 is bangkok.
  await folder.setCell('places', 2, 'id', 'Bangkok');
  const [first, ...others] = await errors();
  expect(first).toMatch(/^places\.csv:2:1 id: "Bangkok" is not an id/);
  expect(others.length).toBeGreaterThan(0);
  for (const other of others)
    expect(other).toMatch(/^outcome_places.* "bangkok" is not the id of a row of places\.csv$/);
});

test('a missing file, an empty one and one of another encoding are refused', async () => {
  await folder.delete('charts');
  await folder.write('headlines', '');
  await folder.write('places', Buffer.from('id,name_en', 'utf16le'));
  expect(await errors()).toEqual([
    'places.csv:1:1 null: the file is not UTF-8 text',
    'charts.csv:1:null null: is missing from the folder',
    'headlines.csv:1:null null: is empty: its first line must name the columns',
  ]);
});

test('a quote out of place ends the reading of its file, with the errors above it and its own', async () => {
  await folder.write(
    'headlines',
    'position,metric_id,label_en,label_zh\n0,sg-overnight-cq,A,甲\n2,ilstc-ports,B "b" c,乙\nx\n',
  );
  expect(await errors()).toEqual([
    'headlines.csv:2:1 position: 0 is less than 1',
    expect.stringMatching(/^headlines\.csv:3:3 label_en: has a quote that RFC 4180 does not allow here .*not read$/),
  ]);
});

test('a byte-order mark and CRLF change nothing that is read', async () => {
  const before = await readRecord(folder.path);
  const text = await readFile(join(folder.path, 'outcomes.csv'), 'utf8');
  await folder.write('outcomes', `\u{FEFF}${text.replaceAll('\n', '\r\n')}`);
  const after = await readRecord(folder.path);
  expect(after.errors).toEqual([]);
  expect(after.record.outcomes).toEqual(before.record.outcomes);
});

test('the content hash is the SHA-256 of the version of the rules and the list sha256sum prints', async () => {
  const lines = ['rules 2'];
  for (const name of [...FILE_NAMES].sort()) {
    const bytes = await readFile(join(folder.path, `${name}.csv`));
    lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}.csv`);
  }
  const expected = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  expect((await readRecord(folder.path)).contentHash).toBe(expected);
  expect((await digestFolder(folder.path)).contentHash).toBe(expected);

  await folder.setCell('headlines', 2, 'label_en', 'Another label');
  expect((await readRecord(folder.path)).contentHash).not.toBe(expected);
});

test('a file that cannot be read is thrown, not called missing', async () => {
  await expect(checkFolder(join(folder.path, 'units.csv'))).rejects.toThrow(/ENOTDIR/);
});
