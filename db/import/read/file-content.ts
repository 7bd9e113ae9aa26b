import type { EarlierRows } from '@/lib/record/files/record-file';
import type { RecordError } from './record-error';

/** Keys of the rows of a file, each with the line of its row. */
export type Keys = ReadonlyMap<string, number>;

export type FileContent<Row> = {
  /** The rows without errors, in the order of the file. */
  readonly rows: readonly Row[];
  /** All rows, those with errors too. */
  readonly rowCount: number;
  readonly errors: readonly RecordError[];
  /** Null where the file could not be read to its end: nobody can say which keys it has. */
  readonly keys: Keys | null;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly digest: string;
};

/** What is known of the files read before. */
export type ReadBefore = EarlierRows & { readonly keysOf: (file: string) => Keys | null };
