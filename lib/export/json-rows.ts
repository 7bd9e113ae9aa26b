import type { Cell } from '@/lib/tables/definition';

const LINE_FEED = 0x0a;

/**
 * Rows from lines that are each a JSON array of cells, in batches as large as the pieces they come in. JSON holds no line
 * feed but escaped ones, so every line feed ends a row.
 * @throws SyntaxError where the last line has no end: the bytes were cut
 */
export async function* jsonRows(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly Cell[][], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(LINE_FEED);
    rest = bytes.subarray(end + 1);
    // One reading for all lines costs less than one each; the database wrote them as arrays of cells.
    if (end >= 0) yield JSON.parse(`[${bytes.toString('utf8', 0, end).replaceAll('\n', ',')}]`) as Cell[][];
  }
  if (rest.length > 0) throw new SyntaxError('The last row has no end.');
}
