import { createReadStream } from 'node:fs';
import type { EarlierRows, RecordFile } from '@/lib/record/files/record-file';
import type { Suspect } from './file-reading';
import { readCsv } from './read-csv';
import type { RecordError } from './record-error';

/** Reads the earlier lines of suspects again: the errors of those whose key really stands on one of them. */
export async function confirmRepeats(
  path: string,
  file: RecordFile<unknown>,
  earlier: EarlierRows,
  suspects: readonly Suspect[],
): Promise<readonly RecordError[]> {
  if (suspects.length === 0) return [];
  const keys = await keysOnLines(path, file, earlier, new Set(suspects.flatMap(({ lines }) => lines)));
  return suspects.flatMap(({ key, lines, errorOf }) => {
    const line = lines.find((candidate) => keys.get(candidate) === key);
    return line === undefined ? [] : [errorOf(line)];
  });
}

async function keysOnLines(
  path: string,
  file: RecordFile<unknown>,
  earlier: EarlierRows,
  lines: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string | null>> {
  const keys = new Map<number, string | null>();
  for await (const record of readCsv(createReadStream(path))) {
    if (record.kind === 'record' && lines.has(record.line))
      keys.set(record.line, file.readRow(record.cells, earlier).key);
    if (keys.size === lines.size) break;
  }
  return keys;
}
