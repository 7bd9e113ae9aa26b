import type { RecordFile } from '@/lib/record/files/record-file';
import {
  FILE_NAMES,
  type FileName,
  RECORD_FILES,
  type RecordRow,
  type RecordRows,
} from '@/lib/record/files/record-files';
import { contentHashOf } from './content-hash';
import type { FileContent, ReadBefore, RowSink } from './file-content';
import { readRecordFile, streamRecordFile } from './read-file';
import type { RecordError } from './record-error';

/** What the observations point to, and what follows them in the order of the files. */
export type RecordHead = Pick<RecordRows, 'units' | 'sources' | 'programmes' | 'metrics'>;
export type RecordTail = Omit<RecordRows, keyof RecordHead | 'observations'>;
/** The record without its observations, which never stand in memory as a whole. */
export type RecordAround = RecordHead & RecordTail;

/**
 * Reads a folder of CSV files as a record and checks all of it: form, columns, values, keys, references. In three parts, to be
 * called in this order: `readHead`, `readObservations`, `readTail`.
 * @throws where a file cannot be read (permissions, a broken disk); a missing file is one of the errors
 */
export class RecordReading {
  private readonly contents = new Map<string, FileContent<unknown>>();
  private units: RecordRows['units'] = [];

  constructor(private readonly folder: string) {}

  async readHead(): Promise<RecordHead> {
    this.units = await this.read('units');
    return {
      units: this.units,
      sources: await this.read('sources'),
      programmes: await this.read('programmes'),
      metrics: await this.read('metrics'),
    };
  }

  /** Hands the observations on one by one, as long as nothing is known to be wrong with the record. */
  async readObservations(sink: RowSink<RecordRow<'observations'>>): Promise<void> {
    const isRight = !this.hasErrors;
    const content = await streamRecordFile(this.folder, RECORD_FILES.observations, this.before, (row) =>
      isRight ? sink(row) : null,
    );
    this.contents.set('observations', content);
  }

  async readTail(): Promise<RecordTail> {
    return {
      relations: await this.read('relations'),
      places: await this.read('places'),
      organisations: await this.read('organisations'),
      outcomes: await this.read('outcomes'),
      outcome_parties: await this.read('outcome_parties'),
      outcome_places: await this.read('outcome_places'),
      charts: await this.read('charts'),
      headlines: await this.read('headlines'),
    };
  }

  get hasErrors(): boolean {
    return [...this.contents.values()].some(({ errors }) => errors.length > 0);
  }

  /** In the order of the files, then line, then column. */
  get errors(): readonly RecordError[] {
    return this.inOrder(({ errors }) => errors).flatMap(([, errors]) => errors);
  }

  /** Rows per file, by file name with `.csv`. */
  get rowCounts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.inOrder(({ rowCount }) => rowCount).map(([name, count]) => [`${name}.csv`, count]));
  }

  /** Of the bytes that were read. */
  get contentHash(): string {
    return contentHashOf(new Map(this.inOrder(({ digest }) => digest)));
  }

  private get before(): ReadBefore {
    return { units: this.units, hasKeyOf: (file) => this.contents.get(file)?.hasKey ?? null };
  }

  private async read<Name extends FileName>(name: Name): Promise<readonly RecordRow<Name>[]> {
    // The compiler does not see that the entry of a name holds the rows of that name.
    const file = RECORD_FILES[name] as unknown as RecordFile<RecordRow<Name>>;
    const content = await readRecordFile(this.folder, file, this.before);
    this.contents.set(name, content);
    return content.rows;
  }

  private inOrder<Fact>(factOf: (content: FileContent<unknown>) => Fact): readonly (readonly [FileName, Fact])[] {
    return FILE_NAMES.flatMap((name) => {
      const content = this.contents.get(name);
      return content === undefined ? [] : [[name, factOf(content)] as const];
    });
  }
}
