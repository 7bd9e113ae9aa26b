import type { RecordFile, Reference } from '@/lib/record/files/record-file';
import { checkHeader } from './check-header';
import type { FileContent, ReadBefore } from './file-content';
import { circleOf } from './parents';
import { type CsvRecord, countLineBreaks } from './read-csv';
import { compareErrors, type RecordError } from './record-error';

/** The state of reading one file: what has been read of it, and what was wrong. */
export class FileReading<Row> {
  readonly fileName: string;
  hasHeader = false;
  /** True once the rest of the file cannot be read sensibly. */
  isStopped = false;
  private readonly rows: Row[] = [];
  private readonly errors: RecordError[] = [];
  private readonly keys = new Map<string, number>();
  /** Row → row of the same file: checked at the end, for a row may point to one below it. */
  private readonly links: { readonly id: string; readonly parent: string; readonly error: RecordError }[] = [];
  private rowCount = 0;

  constructor(
    private readonly file: RecordFile<Row>,
    private readonly before: ReadBefore,
  ) {
    this.fileName = `${file.name}.csv`;
  }

  readHeader(header: readonly string[]): void {
    this.hasHeader = true;
    this.errors.push(...checkHeader(this.fileName, this.file.columns, header));
    this.isStopped = this.errors.length > 0;
  }

  readRow(record: CsvRecord): void {
    this.rowCount += 1;
    const { columns } = this.file;
    if (record.cells.length !== columns.length) {
      const isBlank = record.cells.length === 1 && record.cells[0] === '';
      const message = isBlank ? 'is a blank line' : `has ${record.cells.length} cells, not ${columns.length}`;
      this.errors.push(this.fileError(record.line, message));
      return;
    }
    const { row, key, findings, references } = this.file.readRow(record.cells, this.before);
    for (const { column, message } of findings) this.errors.push(this.cellError(record, column, message));
    if (key !== null) this.checkKey(record, key);
    for (const reference of references) this.checkReference(record, key, reference);
    if (row !== null) this.rows.push(row);
  }

  stop(line: number, cell: number, message: string): void {
    const column = this.hasHeader ? (this.file.columns[cell] ?? null) : null;
    this.errors.push({ file: this.fileName, line, column, columnNumber: cell + 1, message });
    this.isStopped = true;
  }

  missing(): FileContent<Row> {
    this.errors.push(this.fileError(1, 'is missing from the folder'));
    this.isStopped = true;
    return this.finish('');
  }

  finish(digest: string): FileContent<Row> {
    if (!(this.hasHeader || this.isStopped)) {
      this.errors.push(this.fileError(1, 'is empty: its first line must name the columns'));
      this.isStopped = true;
    }
    if (!this.isStopped) this.checkLinks();
    return {
      rows: this.rows,
      rowCount: this.rowCount,
      errors: this.errors.sort(compareErrors),
      keys: this.isStopped ? null : this.keys,
      digest,
    };
  }

  private checkKey(record: CsvRecord, key: string): void {
    const firstLine = this.keys.get(key);
    if (firstLine === undefined) {
      this.keys.set(key, record.line);
      return;
    }
    const [column = ''] = this.file.key;
    const names = this.file.key.join(', ');
    this.errors.push(this.cellError(record, column, `repeats line ${firstLine}: no two rows share ${names}`));
  }

  private checkReference(record: CsvRecord, key: string | null, { column, file, id }: Reference): void {
    const unknown = () => this.cellError(record, column, `"${id}" is not the id of a row of ${file}.csv`);
    if (file === this.file.name) {
      if (key !== null) this.links.push({ id: key, parent: id, error: unknown() });
      return;
    }
    const keys = this.before.keysOf(file);
    if (keys !== null && !keys.has(id)) this.errors.push(unknown());
  }

  private checkLinks(): void {
    const parents = new Map(this.links.map(({ id, parent }) => [id, parent]));
    for (const { error, ...link } of this.links) {
      if (!this.keys.has(link.parent)) this.errors.push(error);
      const circle = circleOf(link, parents);
      if (circle !== null) this.errors.push({ ...error, message: circle });
    }
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
