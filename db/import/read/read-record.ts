import { createHash } from 'node:crypto';
import type { EarlierRows, RecordFile } from '@/lib/record/files/record-file';
import {
  FILE_NAMES,
  type FileName,
  RECORD_FILES,
  type RecordRow,
  type RecordRows,
} from '@/lib/record/files/record-files';
import type { FileContent, Keys } from './file-content';
import { readRecordFile } from './read-file';
import type { RecordError } from './record-error';

/** Raise it when the import makes something else of the same files (a rule of derivation, a computed column). */
const RULES_VERSION = 1;

export type ReadRecord = {
  /** The rows without errors; only where `errors` is empty is this the whole record. */
  readonly record: RecordRows;
  readonly errors: readonly RecordError[];
  /** Rows per file, by file name with `.csv`. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /**
   * SHA-256 over the version of the rules and the list of the files' own SHA-256, by name; the same as
   * `(echo rules 1; LC_ALL=C sha256sum *.csv) | sha256sum` in the folder. `datapackage.json` is not part of it: it
   * describes the files and holds no row.
   */
  readonly contentHash: string;
};

/**
 * Reads a folder of CSV files as a record and checks all of it: form, columns, values, keys, references. The errors come
 * in the order of the files, then line, then column.
 * @throws where a file cannot be read (permissions, a broken disk); a missing file is one of the errors
 */
export async function readRecord(folder: string): Promise<ReadRecord> {
  const contents = new Map<string, FileContent<unknown>>();
  const keysOf = (file: string): Keys | null => contents.get(file)?.keys ?? null;

  async function read<Name extends FileName>(
    name: Name,
    earlier: EarlierRows = { units: [] },
  ): Promise<readonly RecordRow<Name>[]> {
    // The compiler does not see that the entry of a name holds the rows of that name.
    const file = RECORD_FILES[name] as unknown as RecordFile<RecordRow<Name>>;
    const content = await readRecordFile(folder, file, { ...earlier, keysOf });
    contents.set(name, content);
    return content.rows;
  }

  const units = await read('units');
  const record: RecordRows = {
    units,
    sources: await read('sources'),
    programmes: await read('programmes'),
    metrics: await read('metrics'),
    observations: await read('observations'),
    relations: await read('relations'),
    places: await read('places'),
    organisations: await read('organisations'),
    outcomes: await read('outcomes', { units }),
    outcome_parties: await read('outcome_parties'),
    outcome_places: await read('outcome_places'),
    charts: await read('charts'),
    headlines: await read('headlines'),
  };

  const inOrder = FILE_NAMES.flatMap((name) => {
    const content = contents.get(name);
    return content === undefined ? [] : [{ file: `${name}.csv`, ...content }];
  });
  return {
    record,
    errors: inOrder.flatMap(({ errors }) => errors),
    rowCounts: Object.fromEntries(inOrder.map(({ file, rowCount }) => [file, rowCount])),
    contentHash: hashOf(inOrder),
  };
}

function hashOf(files: readonly { readonly file: string; readonly digest: string }[]): string {
  const byName = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const lines = [`rules ${RULES_VERSION}`, ...byName.map(({ file, digest }) => `${digest}  ${file}`)];
  return createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
}
