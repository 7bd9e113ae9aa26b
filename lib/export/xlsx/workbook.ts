import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell, Column } from '@/lib/tables/definition';
import { packageParts, sheetName, sheetPath } from './package-parts';
import { readingSheet, rowWriter, SHEET_ROWS, sheetHead, sheetTail } from './sheet';

/** Fast, and what it leaves is a tenth. */
const COMPRESSION = 3;

export type Workbook = {
  readonly columns: readonly Column[];
  /** The name of each column in the first row. */
  readonly headers: readonly string[];
  /** How many rows there are; what a sheet has no room for goes on in further ones. */
  readonly count: number;
  /** The name of the sheet of rows; further ones are numbered from 2. */
  readonly name: string;
  /** What is known of the file: the last sheet. Blocks of lines, the first line of each its heading. */
  readonly about: { readonly name: string; readonly blocks: readonly (readonly (readonly string[])[])[] };
  /** The day all parts of the file say they were made, ISO: so that equal rows make equal files. */
  readonly day: string;
  /** Rows a sheet has room for; less only in tests. */
  readonly sheetRows?: number;
};

type Batches = AsyncGenerator<readonly (readonly Cell[])[], void, undefined>;

/** A workbook (Office Open XML) as it is made from rows in batches; it ends only where all rows were there. */
export async function* workbookPieces(batches: Batches, workbook: Workbook): AsyncGenerator<Buffer, void, undefined> {
  const { count, name, about, sheetRows = SHEET_ROWS } = workbook;
  const zip = new ZipFile();
  const output = zip.outputStream;
  const sheetCount = Math.max(1, Math.ceil(count / sheetRows));
  const names = Array.from({ length: sheetCount }, (_, index) => (index === 0 ? name : `${name} ${index + 1}`));
  // Local time of the day, which is what a ZIP file holds: the same in every place.
  const entry = { mtime: new Date(`${workbook.day}T00:00:00`), forceDosTimestamp: true, compressionLevel: COMPRESSION };
  for (const [path, xml] of packageParts([...names, about.name].map(sheetName))) {
    zip.addBuffer(Buffer.from(xml), path, entry);
  }
  const fail = (error: Error) => {
    if ('destroy' in output && typeof output.destroy === 'function') output.destroy(error);
  };
  zip.on('error', fail);
  const rows = takenFrom(batches);
  names.forEach((_, index) => {
    const most = index === names.length - 1 ? Number.POSITIVE_INFINITY : sheetRows;
    zip.addReadStreamLazy(sheetPath(index), entry, (begin) => {
      const sheet = Readable.from(sheetPieces(rows, workbook, most), { objectMode: false });
      // A pipe does not pass failures on.
      sheet.on('error', fail);
      begin(null, sheet);
    });
  });
  zip.addBuffer(Buffer.from(readingSheet(about.blocks)), sheetPath(names.length), entry);
  zip.end();
  try {
    for await (const piece of output) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  } finally {
    await batches.return();
  }
}

async function* sheetPieces(
  rows: TakeRows,
  { columns, headers }: Workbook,
  most: number,
): AsyncGenerator<Buffer, void, undefined> {
  const write = rowWriter(columns);
  yield Buffer.from(sheetHead(columns, headers));
  let written = 0;
  for (let some = await rows(most); some !== null; some = await rows(most - written)) {
    // The header is the first row of the sheet.
    yield Buffer.from(write(some, written + 2));
    written += some.length;
  }
  yield Buffer.from(sheetTail(columns.length, written));
}

/** The next rows, at most so many; null where none are left or none are wanted. */
type TakeRows = (most: number) => Promise<readonly (readonly Cell[])[] | null>;

function takenFrom(batches: Batches): TakeRows {
  let kept: readonly (readonly Cell[])[] = [];
  return async (most) => {
    if (most <= 0) return null;
    while (kept.length === 0) {
      const { value, done } = await batches.next();
      if (done === true) return null;
      kept = value;
    }
    const taken = kept.slice(0, most);
    kept = kept.slice(most);
    return taken;
  };
}
