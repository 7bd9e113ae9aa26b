import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from '@/lib/record/files/record-file';
import { confirmRepeats } from './confirm-repeats';
import { MOST_ERRORS } from './error-list';
import type { FileContent, ReadBefore, RowSink } from './file-content';
import { FileReading, type Suspect } from './file-reading';
import { type CsvRecord, readCsv } from './read-csv';
import { exactKeys, hashedKeys, type RowKeys } from './row-keys';

/**
 * Reads one file of the record: every cell, key and reference is checked, and the errors returned. A file that is not
 * there is an error of the record; a file that cannot be read is thrown.
 */
export async function readRecordFile<Row>(
  folder: string,
  file: RecordFile<Row>,
  before: ReadBefore,
): Promise<FileContent<Row>> {
  const reading = new FileReading(file, before, exactKeys());
  return await readWith(folder, reading, (record) => {
    const { row } = reading.readRow(record);
    if (row !== null) reading.keep(row);
    return null;
  });
}

/**
 * The same for a file of any length: its rows are handed on one by one, as long as nothing is wrong with the file. Of the
 * keys only hashes are kept, so nothing can point to such a file.
 */
export async function streamRecordFile<Row>(
  folder: string,
  file: RecordFile<Row>,
  before: ReadBefore,
  sink: RowSink<Row>,
  keys: RowKeys = hashedKeys(),
): Promise<FileContent<Row>> {
  const reading = new FileReading(file, before, keys);
  const path = join(folder, reading.fileName);
  const confirm = async (suspects: readonly Suspect[]) => {
    for (const error of await confirmRepeats(path, file, before, suspects)) reading.errors.add(error);
  };
  const unconfirmed: Suspect[] = [];
  const read = (record: CsvRecord): Promise<void> | null => {
    const { row, suspect } = reading.readRow(record);
    // Rows are handed on only while nothing is wrong, so the first suspects are looked into at once, the others at the end.
    if (suspect !== null && reading.errors.isEmpty) {
      return confirm([suspect]).then(() => (row !== null && reading.errors.isEmpty ? sink(row) : null) ?? undefined);
    }
    if (suspect !== null) {
      // What would not be listed is counted as it comes: suspects by the million are not kept to be looked into.
      if (reading.errors.isFull || unconfirmed.length >= MOST_ERRORS) reading.errors.count();
      else unconfirmed.push(suspect);
    }
    return row !== null && reading.errors.isEmpty ? sink(row) : null;
  };
  return await readWith(folder, reading, read, () => confirm(unconfirmed));
}

async function readWith<Row>(
  folder: string,
  reading: FileReading<Row>,
  readRow: (record: CsvRecord) => Promise<void> | null,
  atEnd: () => Promise<void> = async () => undefined,
): Promise<FileContent<Row>> {
  const hash = createHash('sha256');
  try {
    for await (const record of readCsv(hashed(createReadStream(join(folder, reading.fileName)), hash))) {
      if (record.kind === 'broken') reading.stop(record.line, record.cell, record.message);
      else if (!reading.hasHeader) reading.readHeader(record.cells);
      else {
        const waiting = readRow(record);
        if (waiting !== null) await waiting;
      }
      if (reading.isStopped) break;
    }
    await atEnd();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return reading.missing();
  }
  return reading.finish(hash.digest('hex'));
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
