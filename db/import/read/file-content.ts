import type { EarlierRows } from '@/lib/record/files/record-file';
import type { RecordError } from './record-error';

/** Whether a file has a row of that key. */
export type HasKey = (key: string) => boolean;

export type FileContent<Row> = {
  /** The rows without errors, in the order of the file; none where they were handed on one by one. */
  readonly rows: readonly Row[];
  /** All rows, those with errors too. */
  readonly rowCount: number;
  readonly errors: readonly RecordError[];
  /** Null where the file could not be read to its end, or keeps no keys: nobody can say which it has. */
  readonly hasKey: HasKey | null;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly digest: string;
};

/** What is known of the files read before. */
export type ReadBefore = EarlierRows & { readonly hasKeyOf: (file: string) => HasKey | null };

/** Takes the rows without errors one by one; a promise is waited for before the next one is read. */
export type RowSink<Row> = (row: Row) => Promise<void> | null;
