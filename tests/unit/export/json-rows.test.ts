import { expect, test } from 'vitest';
import { jsonRows } from '@/lib/export/json-rows';
import type { Cell } from '@/lib/tables/definition';

async function rowsOf(text: string, size: number): Promise<Cell[][]> {
  const bytes = Buffer.from(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const rows: Cell[][] = [];
  for await (const batch of jsonRows(pieces())) rows.push(...batch.map((cells) => [...cells]));
  return rows;
}

test.each([1, 2, 3, 7, 1000])('rows come out of lines cut at every %i bytes, with what is in them', async (size) => {
  const rows: Cell[][] = [
    ['中文', 1.5, null, true],
    ['line\nbreak', -2e15, '', false],
    ['"quoted", [1]', 0, null, true],
  ];
  expect(await rowsOf(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), size)).toEqual(rows);
});

test('no bytes are no rows; a line without its end is a fault', async () => {
  expect(await rowsOf('', 1)).toEqual([]);
  await expect(rowsOf('["a"]\n["b"', 4)).rejects.toThrow('The last row has no end.');
});
