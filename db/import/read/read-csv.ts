import { Buffer } from 'node:buffer';
import { parseCsvRecord } from './parse-csv-record';

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

/** Characters: a quote open for longer is taken as never closed, so that the rest of a large file is not kept to be sure. */
const LONGEST_RECORD = 1 << 24;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from('\u{FEFF}');

/**
 * Reads bytes as CSV by RFC 4180 in UTF-8, lines ended by LF or CRLF; a byte-order mark is skipped. Bytes that are not
 * UTF-8 come out as U+FFFD, for the check of the cell to name line and column. Ends after a broken record.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord | BrokenCsv> {
  const records = new Records();
  for await (const lines of linesOf(bytes)) {
    for (const line of lines) {
      const record = records.add(line);
      if (record === null) continue;
      yield record;
      if (record.kind === 'broken') return;
    }
  }
  const broken = records.end();
  if (broken !== null) yield broken;
}

/** Line breaks inside the cells. */
export function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Makes records of lines: a record goes on where a line ends inside quotes. */
class Records {
  private line = 1;
  /** Lines of a record whose last cell so far, from 0, is in open quotes. */
  private open: { readonly text: string; readonly cell: number; readonly breaks: number } | null = null;

  /** Null where the record goes on. */
  add(line: string): CsvRecord | BrokenCsv | null {
    const { open } = this;
    const text = open === null ? line : `${open.text}\n${line}`;
    const breaks = open === null ? 0 : open.breaks + 1;
    if (open !== null && text.length > LONGEST_RECORD) return this.end();
    if (open !== null && !line.includes('"')) {
      this.open = { ...open, text, breaks };
      return null;
    }
    const parsed = parseCsvRecord(text);
    if (!('kind' in parsed)) {
      const record: CsvRecord = {
        kind: 'record',
        line: this.line,
        cells: parsed,
      };
      this.line += breaks + 1;
      this.open = null;
      return record;
    }
    if (parsed.kind === 'stray') return this.broken(parsed.cell, STRAY);
    this.open = { text, cell: parsed.cell, breaks };
    return null;
  }

  /** What is wrong where no line follows. */
  end(): BrokenCsv | null {
    return this.open === null ? null : this.broken(this.open.cell, 'opens a quote that is never closed');
  }

  private broken(cell: number, what: string): BrokenCsv {
    return { kind: 'broken', line: this.line, cell, message: `${what}; the rest of the file was not read` };
  }
}

const STRAY =
  'has a quote that RFC 4180 does not allow here (a cell with quotes is quoted whole, and its quotes are doubled)';

/** The lines of a text in UTF-8 without what ends them, LF or CRLF, as many at a time as have come. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest: Uint8Array[] = [];
  let isFirst = true;
  const read = (whole: Buffer) => {
    const isMarked = isFirst && whole.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    isFirst = false;
    return splitLines(isMarked ? whole.subarray(BYTE_ORDER_MARK.length) : whole);
  };
  for await (const chunk of bytes) {
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last !== -1) {
      yield read(Buffer.concat([...rest, chunk.subarray(0, last + 1)]));
      rest = [];
    }
    rest.push(chunk.subarray(last + 1));
  }
  const end = Buffer.concat(rest);
  if (end.length > 0) yield read(end);
}

/** Each a text of its own: a cell that is kept keeps its line in memory, and not all that was read with it. */
function splitLines(whole: Buffer): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let end = whole.indexOf(LINE_FEED); end !== -1; end = whole.indexOf(LINE_FEED, from)) {
    lines.push(whole.toString('utf8', from, whole[end - 1] === RETURN ? end - 1 : end));
    from = end + 1;
  }
  if (from < whole.length) lines.push(whole.toString('utf8', from));
  return lines;
}
