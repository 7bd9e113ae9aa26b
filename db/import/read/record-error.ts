/** One thing wrong with a folder of files, placed so that an editor can jump to it. Lines and columns count from 1. */
export type RecordError = {
  /** With `.csv`. */
  readonly file: string;
  /** The line on which the cell begins, line breaks inside quotes counted; 1 where the whole file is meant. */
  readonly line: number;
  /** Name of the column; null where a whole line or file is meant. */
  readonly column: string | null;
  readonly columnNumber: number | null;
  readonly message: string;
};

/** By line, then column; for the errors of one file. */
export function compareErrors(a: RecordError, b: RecordError): number {
  return a.line - b.line || (a.columnNumber ?? 0) - (b.columnNumber ?? 0) || (a.message < b.message ? -1 : 1);
}
