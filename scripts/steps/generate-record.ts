import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { hasSyntheticDescriptor } from '@/db/import/read/is-synthetic-folder';
import { FILE_NAMES, type FileName } from '@/lib/record/files/record-files';
import type { BaseRecord } from '@/lib/synthetic/base-record';
import { csvLine } from '@/lib/synthetic/csv-line';
import { syntheticDescriptor } from '@/lib/synthetic/descriptor';
import type { SyntheticSize } from '@/lib/synthetic/size';
import { type SyntheticFile, syntheticRecord } from '@/lib/synthetic/synthetic-record';
import type { TextRow } from '@/lib/synthetic/text-row';

const BASE = 'data';
const DESCRIPTOR = 'datapackage.json';
const OWN_FILES: ReadonlySet<string> = new Set([DESCRIPTOR, ...FILE_NAMES.map((name) => `${name}.csv`)]);
const CHUNK_LENGTH = 1 << 17;

export type GenerateOptions = {
  /** Hears how many of the observations and outcomes, which are nearly all rows, are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Is told how to take back what an interrupted generation leaves. */
  readonly onUnfinished?: (remove: () => Promise<void>) => void;
};

/**
 * Writes a synthetic record as a folder of CSV files, row by row, and returns how many rows; the folder is there when it is
 * whole, in place of an earlier one.
 * @throws Error where the folder holds anything but a synthetic record, or a file beside one
 */
export async function generateRecord(
  folder: string,
  size: SyntheticSize,
  { onProgress, onUnfinished }: GenerateOptions = {},
): Promise<number> {
  await requireReplaceable(folder);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const remove = () => rm(unfinished, { recursive: true, force: true });
  onUnfinished?.(remove);
  try {
    await mkdir(unfinished, { recursive: true });
    const rows = await writeFiles(unfinished, size, onProgress);
    // Once more: a large record takes minutes, in which anything may be put there.
    await requireReplaceable(folder);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
    return rows;
  } catch (error) {
    await remove();
    throw error;
  }
}

async function requireReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  if (!(await hasSyntheticDescriptor(folder))) {
    throw new Error(`${folder} holds something that is not a synthetic record: it was left as it is.`);
  }
  const other = names.find((name) => !OWN_FILES.has(name));
  if (other !== undefined) {
    throw new Error(`${folder} holds ${other}, which is no part of a synthetic record: it was left as it is.`);
  }
}

async function writeFiles(
  folder: string,
  size: SyntheticSize,
  onProgress: GenerateOptions['onProgress'],
): Promise<number> {
  const total = size.observations + size.outcomes;
  let large = 0;
  let rows = 0;
  for (const file of syntheticRecord(await readBase(), size)) {
    const isLarge = file.name === 'observations' || file.name === 'outcomes';
    await writeCsv(join(folder, `${file.name}.csv`), file, (count) => {
      rows += count;
      if (isLarge) large += count;
      onProgress?.(large, total);
    });
  }
  const real = JSON.parse(await readFile(join(BASE, DESCRIPTOR), 'utf8'));
  await writeFile(join(folder, DESCRIPTOR), `${JSON.stringify(syntheticDescriptor(real, size), null, 2)}\n`);
  return rows;
}

async function readBase(): Promise<BaseRecord> {
  return {
    units: await readRows<'units'>('units'),
    places: await readRows<'places'>('places'),
    programmes: await readRows<'programmes'>('programmes'),
  };
}

/** Rows of the real record, cell by cell as written; its columns are those of the type, or its import would refuse it. */
async function readRows<Name extends FileName>(name: Name): Promise<readonly TextRow<Name>[]> {
  return parse<TextRow<Name>>(await readFile(join(BASE, `${name}.csv`)), {
    columns: true,
    cast: (cell, { header }) => (cell === '' && !header ? null : cell),
  });
}

async function writeCsv(path: string, file: SyntheticFile, onRows: (count: number) => void): Promise<void> {
  await pipeline(Readable.from(chunks(file, onRows), { objectMode: true, highWaterMark: 1 }), createWriteStream(path));
}

function* chunks({ columns, rows }: SyntheticFile, onRows: (count: number) => void): Generator<string> {
  let chunk = csvLine(columns);
  let count = 0;
  for (const row of rows) {
    chunk += csvLine(row);
    count += 1;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    onRows(count);
    chunk = '';
    count = 0;
  }
  yield chunk;
  onRows(count);
}
