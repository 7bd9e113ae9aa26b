import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from '@/lib/record/files/record-file';
import type { FileContent, ReadBefore } from './file-content';
import { FileReading } from './file-reading';
import { readCsv } from './read-csv';

/**
 * Reads one file of the record: every cell, key and reference is checked, and every error returned. A file that is not
 * there is an error of the record; a file that cannot be read is thrown.
 */
export async function readRecordFile<Row>(
  folder: string,
  file: RecordFile<Row>,
  before: ReadBefore,
): Promise<FileContent<Row>> {
  const hash = createHash('sha256');
  const reading = new FileReading(file, before);
  try {
    for await (const record of readCsv(hashed(createReadStream(join(folder, reading.fileName)), hash))) {
      if (record.kind === 'broken') reading.stop(record.line, record.cell, record.message);
      else if (!reading.hasHeader) reading.readHeader(record.cells);
      else reading.readRow(record);
      if (reading.isStopped) break;
    }
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
