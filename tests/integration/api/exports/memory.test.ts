import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILE_FORMATS, type FileFormat } from '@/lib/export/file-formats';
import { createTestDatabase, type TestDatabase } from '../../../support/database';
import { askFile } from '../../../support/files';
import { repeatObservations } from './many-observations';

/** Of two files together, less than half of what the product promises for one. Their rows, their text or their bytes would be more. */
const MOST_BYTES = 28 * 1024 * 1024;
/** Some 36 MB as CSV, 65 as JSON Lines, 18 packed in a workbook. */
const TIMES = 150;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

let database: TestDatabase;
let count: number;
beforeAll(async () => {
  database = await createTestDatabase();
  count = await repeatObservations(database, TIMES);
});
afterAll(() => database.drop());

/** Bytes that the process holds and cannot let go: objects, and buffers beside them. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function open(format: FileFormat) {
  const response = await askFile(database, `observations.${format}`);
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error('An answer without a body.');
  return reader;
}

test.each(FILE_FORMATS)(
  '%s: what a file of 100,000 rows holds is bounded, while it is read and while its reader stalls',
  async (format) => {
    expect(count).toBeGreaterThan(99_000);
    const before = heldBytes();
    const stalled = await open(format);
    await stalled.read();
    const reader = await open(format);
    let most = 0;
    let pieces = 0;
    // One reader takes its file to the end; the other takes nothing in all the time in which its file could be made.
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces += 1;
      if (pieces % 8 === 0) most = Math.max(most, heldBytes() - before);
    }
    most = Math.max(most, heldBytes() - before);
    expect(most).toBeLessThan(MOST_BYTES);
    await stalled.cancel();
  },
);
