import type { RecordFile, Reference } from '@/lib/record/files/record-file';
import { checkHeader } from './check-header';
import { ErrorList } from './error-list';
import type { FileContent, ReadBefore } from './file-content';
import { circleOf } from './parents';
import { type CsvRecord, countLineBreaks } from './read-csv';
import type { RecordError } from './record-error';
import type { RowKeys } from './row-keys';

/** A row whose key may be that of earlier lines, and the error if it is. */
export type Suspect = {
  readonly key: string;
  /** Earlier lines, in order. */
  readonly lines: readonly number[];
  readonly errorOf: (line: number) => RecordError;
};

/** The state of reading one file: what has been read of it, and what was wrong. */
export class FileReading<Row> {
  readonly fileName: string;
  hasHeader = false;
  /** True once the rest of the file cannot be read sensibly. */
  isStopped = false;
  readonly errors = new ErrorList();
  private readonly rows: Row[] = [];
  /** Row → row of the same file: checked at the end, for a row may point to one below it. */
  private readonly links: { readonly id: string; readonly parent: string; readonly error: RecordError }[] = [];
  private rowCount = 0;

  constructor(
    private readonly file: RecordFile<Row>,
    private readonly before: ReadBefore,
    private readonly keys: RowKeys,
  ) {
    this.fileName = `${file.name}.csv`;
  }

  readHeader(header: readonly string[]): void {
    this.hasHeader = true;
    for (const error of checkHeader(this.fileName, this.file.columns, header)) this.errors.add(error);
    this.isStopped = !this.errors.isEmpty;
  }

  /** The row, null where anything is wrong with it, and what may be wrong with its key. */
  readRow(record: CsvRecord): { readonly row: Row | null; readonly suspect: Suspect | null } {
    this.rowCount += 1;
    const { columns } = this.file;
    if (record.cells.length !== columns.length) {
      const isBlank = record.cells.length === 1 && record.cells[0] === '';
      const message = isBlank ? 'is a blank line' : `has ${record.cells.length} cells, not ${columns.length}`;
      this.errors.add(this.fileError(record.line, message));
      return { row: null, suspect: null };
    }
    const { row, key, findings, references } = this.file.readRow(record.cells, this.before);
    for (const { column, message } of findings) this.errors.add(this.cellError(record, column, message));
    const suspect = key === null ? null : this.checkKey(record, key);
    for (const reference of references) this.checkReference(record, key, reference);
    return { row, suspect };
  }

  keep(row: Row): void {
    this.rows.push(row);
  }

  stop(line: number, cell: number, message: string): void {
    const column = this.hasHeader ? (this.file.columns[cell] ?? null) : null;
    this.errors.add({ file: this.fileName, line, column, columnNumber: cell + 1, message });
    this.isStopped = true;
  }

  missing(): FileContent<Row> {
    this.errors.add(this.fileError(1, 'is missing from the folder'));
    this.isStopped = true;
    return this.finish('');
  }

  finish(digest: string): FileContent<Row> {
    if (!(this.hasHeader || this.isStopped)) {
      this.errors.add(this.fileError(1, 'is empty: its first line must name the columns'));
      this.isStopped = true;
    }
    if (!this.isStopped) this.checkLinks();
    return {
      rows: this.rows,
      rowCount: this.rowCount,
      errors: this.errors.sorted(this.fileName),
      hasKey: this.isStopped ? null : this.keys.has,
      digest,
    };
  }

  private checkKey(record: CsvRecord, key: string): Suspect | null {
    const lines = this.keys.add(key, record.line);
    const [first] = lines;
    if (first === undefined) return null;
    if (!this.keys.isExact) return { key, lines, errorOf: (line) => this.repeatError(record, line) };
    this.errors.add(this.repeatError(record, first));
    return null;
  }

  private checkReference(record: CsvRecord, key: string | null, reference: Reference): void {
    if (reference.file === this.file.name) {
      if (key !== null) this.links.push({ id: key, parent: reference.id, error: this.unknownError(record, reference) });
      return;
    }
    const hasKey = this.before.hasKeyOf(reference.file);
    if (hasKey !== null && !hasKey(reference.id)) this.errors.add(this.unknownError(record, reference));
  }

  private checkLinks(): void {
    const parents = new Map(this.links.map(({ id, parent }) => [id, parent]));
    for (const { error, ...link } of this.links) {
      if (this.keys.has?.(link.parent) === false) this.errors.add(error);
      const circle = circleOf(link, parents);
      if (circle !== null) this.errors.add({ ...error, message: circle });
    }
  }

  private repeatError(record: CsvRecord, line: number): RecordError {
    const [column = ''] = this.file.key;
    return this.cellError(record, column, `repeats line ${line}: no two rows share ${this.file.key.join(', ')}`);
  }

  private unknownError(record: CsvRecord, { column, file, id }: Reference): RecordError {
    return this.cellError(record, column, `"${id}" is not the id of a row of ${file}.csv`);
  }

  private cellError(record: CsvRecord, column: string, message: string): RecordError {
    const index = this.file.columns.indexOf(column);
    const line = record.line + countLineBreaks(record.cells.slice(0, index));
    return { file: this.fileName, line, column, columnNumber: index + 1, message };
  }

  private fileError(line: number, message: string): RecordError {
    return { file: this.fileName, line, column: null, columnNumber: null, message };
  }
}
