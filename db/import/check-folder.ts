import type { RecordError } from './read/record-error';
import { RecordReading } from './read/record-reading';

export type FolderCheck = {
  /** Rows per file, by file name with `.csv`. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /** What is wrong, in the order of files, lines and columns; empty where the folder can be imported. */
  readonly errors: readonly RecordError[];
};

/** Checks a folder of CSV files without any database; observations are read one by one. */
export async function checkFolder(folder: string): Promise<FolderCheck> {
  const reading = new RecordReading(folder);
  await reading.readHead();
  await reading.readObservations(() => null);
  await reading.readTail();
  return { rowCounts: reading.rowCounts, errors: reading.errors };
}
