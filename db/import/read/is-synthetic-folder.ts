import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_NAMES } from '@/lib/record/files/record-files';
import { isSyntheticDescriptor } from '@/lib/synthetic/descriptor';
import { isSyntheticId } from '@/lib/synthetic/size';
import { readCsv } from './read-csv';

/**
 * Whether the rows of a folder were generated: it says so in its `datapackage.json`, or the first row of a file has a
 * generated id, for a descriptor is easily lost.
 * @throws Error where a file is there and cannot be read: nobody can say then
 */
export async function isSyntheticFolder(folder: string): Promise<boolean> {
  if (await hasSyntheticDescriptor(folder)) return true;
  for (const name of FILE_NAMES) {
    if ((await firstRowOf(join(folder, `${name}.csv`))).some(isSyntheticId)) return true;
  }
  return false;
}

/**
 * Whether a folder says in its `datapackage.json` that its rows were generated; false where there is no such file.
 * @throws Error where it cannot be read, or is no JSON
 */
export async function hasSyntheticDescriptor(folder: string): Promise<boolean> {
  const path = join(folder, 'datapackage.json');
  try {
    return isSyntheticDescriptor(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} should say whether the record is synthetic, and cannot be read: ${reason}`, {
      cause: error,
    });
  }
}

/** Empty where there is no such file, or no row in it. */
async function firstRowOf(path: string): Promise<readonly string[]> {
  let hasHeader = false;
  try {
    for await (const record of readCsv(createReadStream(path))) {
      if (record.kind === 'broken') return [];
      if (hasHeader) return record.cells;
      hasHeader = true;
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return [];
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
