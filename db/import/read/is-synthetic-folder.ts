import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSyntheticDescriptor } from '@/lib/synthetic/descriptor';

/** Whether a folder says, in its `datapackage.json`, that its rows were generated; false where there is no such file. */
export async function isSyntheticFolder(folder: string): Promise<boolean> {
  try {
    return isSyntheticDescriptor(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return false;
    throw error;
  }
}
