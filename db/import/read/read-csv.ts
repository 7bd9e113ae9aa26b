import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';

/** A line of cells, with the line of the file on which it begins. */
export type CsvRecord = { readonly kind: 'record'; readonly line: number; readonly cells: readonly string[] };

/** A quote stands where RFC 4180 allows none: from this record on nobody can tell where cells begin and end. */
export type BrokenCsv = {
  readonly kind: 'broken';
  readonly line: number;
  /** Position of the cell in its record, from 0. */
  readonly cell: number;
  readonly message: string;
};

/**
 * Reads bytes as CSV by RFC 4180 in UTF-8, lines ended by LF or CRLF; a byte-order mark is skipped. Bytes that are not
 * UTF-8 come out as U+FFFD, for the check of the cell to name line and column. Ends after a broken record.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord | BrokenCsv> {
  const broken: { error: CsvError | null } = { error: null };
  const parser = parse({
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    // A parser that fails drops what it has read but not yet handed on; one that skips keeps the order of things.
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.error ??= error ?? null;
    },
  });
  // A failure to read destroys the parser with it, so the loop below throws: nothing is left to do in the callback.
  pipeline(Readable.from(decode(bytes)), parser, () => undefined);

  let line = 1;
  let count = 0;
  for await (const record of parser) {
    if (broken.error !== null && count >= recordsBefore(broken.error)) break;
    // Each cell is text: the parser casts nothing unless asked.
    const cells = (record as readonly string[]).map((cell) => cell.replaceAll('\r\n', '\n'));
    yield { kind: 'record', line, cells };
    line += 1 + countLineBreaks(cells);
    count += 1;
  }
  if (broken.error !== null) yield { kind: 'broken', line, ...describe(broken.error) };
}

/** Line breaks inside the cells. */
export function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function recordsBefore(error: CsvError): number {
  return Number(error['records']);
}

function describe(error: CsvError): { cell: number; message: string } {
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'opens a quote that is never closed'
      : 'has a quote that RFC 4180 does not allow here (a cell with quotes is quoted whole, and its quotes are doubled)';
  return { cell: Number(error['column']), message: `${what}; the rest of the file was not read` };
}
