import { readRecord } from './read/read-record';
import type { RecordError } from './read/record-error';

export type FolderCheck = {
  /** Rows per file, by file name with `.csv`. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /** Everything that is wrong, in the order of files, lines and columns; empty where the folder can be imported. */
  readonly errors: readonly RecordError[];
};

/** Checks a folder of CSV files without any database. */
export async function checkFolder(folder: string): Promise<FolderCheck> {
  const { rowCounts, errors } = await readRecord(folder);
  return { rowCounts, errors };
}
