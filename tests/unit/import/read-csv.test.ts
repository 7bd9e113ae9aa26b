import { expect, test } from 'vitest';
import { readCsv } from '@/db/import/read/read-csv';

/** Reads the text in pieces of `size` bytes, so that every boundary falls inside something sooner or later. */
function read(text: string | Uint8Array, size = 3): Promise<unknown[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return readPieces(pieces());
}

async function readPieces(pieces: AsyncIterable<Uint8Array>): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const record of readCsv(pieces)) {
    records.push(record.kind === 'record' ? [record.line, ...record.cells] : record);
  }
  return records;
}

test('lines are numbered from 1; LF and CRLF end them; the last needs no end', async () => {
  expect(await read('a,b\r\n1,2\n3,4')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
  ]);
});

test('a line break inside quotes, LF or CRLF, counts once for the lines below', async () => {
  expect(await read('a,b\n"one\ntwo","x\r\ny"\n3,4\n')).toEqual([
    [1, 'a', 'b'],
    [2, 'one\ntwo', 'x\ny'],
    [5, '3', '4'],
  ]);
});

test('doubled quotes, commas, Chinese and a formula are text', async () => {
  expect(await read('"say ""hi""","1,000",中文,=1+1\n')).toEqual([[1, 'say "hi"', '1,000', '中文', '=1+1']]);
});

test('a byte-order mark is skipped', async () => {
  expect(await read('\u{FEFF}a,b\n')).toEqual([[1, 'a', 'b']]);
});

test('a blank line is a record of one blank cell, on its own line', async () => {
  expect(await read('a,b\n\n1,2\n')).toEqual([
    [1, 'a', 'b'],
    [2, ''],
    [3, '1', '2'],
  ]);
});

test('bytes of another encoding come out as U+FFFD in their cell: 中 in GB 18030 is D6 D0', async () => {
  expect(await read(new Uint8Array([0x61, 0x2c, 0xd6, 0xd0, 0x0a]))).toEqual([[1, 'a', '\u{FFFD}\u{FFFD}']]);
});

test('a quote inside an unquoted cell ends the reading at the record it is in', async () => {
  expect(await read('a,b\n"x\ny",2\n3,4"5\n6,7\n')).toEqual([
    [1, 'a', 'b'],
    [2, 'x\ny', '2'],
    expect.objectContaining({ kind: 'broken', line: 4, cell: 1 }),
  ]);
});

test('text after a closing quote, and a quote that is never closed, end the reading too', async () => {
  expect(await read('a,b\n"x"y,2\n3,4\n')).toEqual([
    [1, 'a', 'b'],
    expect.objectContaining({ kind: 'broken', line: 2, cell: 0 }),
  ]);
  expect(await read('a,b\n1,"2\n3,4\n')).toEqual([
    [1, 'a', 'b'],
    expect.objectContaining({ kind: 'broken', line: 2, cell: 1, message: expect.stringMatching(/never closed/) }),
  ]);
});

test('10,000 records keep their order and their lines, whatever the pieces', async () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `${index},"l\n${index}"\n`).join('');
  const records = await read(text, 4099);
  expect(records).toHaveLength(10_000);
  expect(records[9999]).toEqual([19_999, '9999', 'l\n9999']);
});

test('a failure to read is thrown, not taken for the end', async () => {
  async function* failing() {
    yield new TextEncoder().encode('a,b\n1,');
    throw new Error('the disk is gone');
  }
  await expect(readPieces(failing())).rejects.toThrow('the disk is gone');
});
