import { join } from 'node:path';
import type { RecordError } from '@/db/import/read/record-error';

/** All that is wrong with a folder, one line an error, in the form editors and terminals turn into links. */
export function describeErrors(folder: string, errors: readonly RecordError[]): string {
  const lines = errors.map(({ file, line, column, columnNumber, message }) => {
    const place = [join(folder, file), line, ...(columnNumber === null ? [] : [columnNumber])].join(':');
    return `${place} ${column === null ? '' : `${column}: `}${message}`;
  });
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  return [...lines, `${count} in ${folder}: nothing was changed.`].join('\n');
}
