import { inflateRawSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '@/lib/export/xlsx/cells';
import { type Workbook, workbookPieces } from '@/lib/export/xlsx/workbook';
import type { Cell, Column } from '@/lib/tables/definition';

const TEXT: Column = { key: 't', kind: 'text', label: { en: 'Text', zh: '文字' } };
const NUMBER: Column = { key: 'n', kind: 'number', label: { en: 'Number', zh: '数字' } };
const DATE: Column = { key: 'd', kind: 'date', label: { en: 'Date', zh: '日期' } };
const FLAG: Column = { key: 'f', kind: 'boolean', label: { en: 'Flag', zh: '是否' } };
const COLUMNS = [TEXT, NUMBER, DATE, FLAG];

async function bytesOf(rows: readonly (readonly Cell[])[], more: Partial<Workbook> = {}): Promise<Buffer> {
  async function* batches() {
    for (let at = 0; at < rows.length; at += 3) yield rows.slice(at, at + 3);
  }
  const pieces: Buffer[] = [];
  const workbook: Workbook = {
    columns: COLUMNS,
    headers: COLUMNS.map(({ key }) => key),
    count: rows.length,
    name: 'outcomes',
    about: { name: '说明', blocks: [[['Title'], ['Release', '3'], ['Filter', '=1+1']]] },
    day: '2026-11-22',
    ...more,
  };
  for await (const piece of workbookPieces(batches(), workbook)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The parts of a ZIP file by name, read by its central directory: so that what is asserted is what is in the file. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength, extraLength, noteLength] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, inflateRawSync(zip.subarray(start, start + packed)).toString());
    at += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

describe('cells', () => {
  test('numbers, days, truth and texts come back as what they are; months stay text; nothing is nothing', async () => {
    const rows: Cell[][] = [
      ['中文 & <b> "q"', 21_700_000_000, '2024-06-30', true],
      ['=1+1', -1.5, '2024-06', false],
      [null, null, null, null],
      [' outer spaces ', 1e-7, '2024', null],
      ['line one\nline two\ttab', 1e21, '1900-03-01', true],
    ];
    const [sheet] = await readWorkbook(await bytesOf(rows), { trim: false });
    expect(sheet?.data).toEqual([
      ['t', 'n', 'd', 'f'],
      ['中文 & <b> "q"', 21_700_000_000, new Date('2024-06-30'), true],
      ['=1+1', -1.5, '2024-06', false],
      [null, null, null, null],
      [' outer spaces ', 1e-7, '2024', null],
      ['line one\nline two\ttab', 1e21, new Date('1900-03-01'), true],
    ]);
  });

  test.each([
    ['a text is never a formula, whatever it starts with', '=cmd()', '<t xml:space="preserve">=cmd()</t>'],
    ['what XML cannot hold is left out', 'a\u0001\uFFFFb\uD800c', '>abc</t>'],
    ['other scripts and pictures stay', '新\u{1F682}', '>新\u{1F682}</t>'],
    ['a return stays a return', 'a\rb', '>a&#13;b</t>'],
    ['what looks like the escape of the format is not one', 'a_x000D_b', '>a_x005F_x000D_b</t>'],
  ])('%s', async (_, text, written) => {
    const xml = partsOf(await bytesOf([[text, null, null, null]])).get(FIRST_SHEET);
    expect(xml).toContain(written);
    expect(xml).not.toContain('<f>');
  });

  test('30 June 2024 is day 45473 of the calendar of spreadsheets; 28 February 1900 is text', async () => {
    const xml = partsOf(await bytesOf([[null, null, '2024-06-30', null]])).get(FIRST_SHEET);
    expect(xml).toContain('<c r="C2" s="2"><v>45473</v></c>');
    expect(partsOf(await bytesOf([[null, null, '1900-02-28', null]])).get(FIRST_SHEET)).toContain('>1900-02-28</t>');
  });

  test('columns are A, Z, AA, AZ, BA, ZZ, AAA', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('sheets', () => {
  test('the first row stays in sight and is bold; all columns can be filtered', async () => {
    const parts = partsOf(await bytesOf([['a', 1, null, true]]));
    const xml = parts.get(FIRST_SHEET) ?? '';
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(xml).toContain('<autoFilter ref="A1:D2"/>');
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      FIRST_SHEET,
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('of 10 rows with room for 4 on a sheet, 4, 4 and 2 stand on three, and none is lost; the last sheet says what it is', async () => {
    const rows = Array.from({ length: 10 }, (_, index): Cell[] => [`row ${index}`, index, null, null]);
    const sheets = await readWorkbook(await bytesOf(rows, { sheetRows: 4 }));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
      ['outcomes', 4],
      ['outcomes 2', 4],
      ['outcomes 3', 2],
      ['说明', 2],
    ]);
    expect(sheets.slice(0, 3).flatMap(({ data }) => data.slice(1).map(([text]) => text))).toEqual(
      rows.map(([text]) => text),
    );
    expect(sheets[3]?.data).toEqual([
      ['Title', null],
      ['Release', '3'],
      ['Filter', '=1+1'],
    ]);
  });

  test('no rows are a header and nothing else', async () => {
    const [sheet] = await readWorkbook(await bytesOf([]));
    expect(sheet?.data).toEqual([['t', 'n', 'd', 'f']]);
  });

  test('equal rows make equal files', async () => {
    const rows: Cell[][] = [['a', 1, '2024-06-30', true]];
    expect((await bytesOf(rows)).equals(await bytesOf(rows))).toBe(true);
  });

  test('rows that fail half-way make a broken file, never a shorter one', async () => {
    async function* failing(): AsyncGenerator<Cell[][], void, undefined> {
      yield [['a', 1, null, null]];
      throw new Error('cut');
    }
    const read = async () => {
      const about = { name: 'About', blocks: [] };
      const workbook = {
        columns: COLUMNS,
        headers: ['t', 'n', 'd', 'f'],
        count: 2,
        name: 'x',
        about,
        day: '2026-11-22',
      };
      for await (const _ of workbookPieces(failing(), workbook));
    };
    await expect(read()).rejects.toThrow('cut');
  });
});
