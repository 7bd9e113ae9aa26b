import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { filePieces } from '@/app/api/_respond/file-pieces';
import { EXPORTS_AT_ONCE } from '@/db/exports/export-pool';
import { createTestDatabase, type TestDatabase } from '../../../support/database';
import { askFile, exportsOf } from '../../../support/files';

vi.mock('@/app/api/_respond/file-pieces', () => ({ filePieces: vi.fn() }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function failAtOnce(): never {
  throw new Error('at once');
}

// biome-ignore lint/correctness/useYield: a format that fails before its first piece never yields
async function* failFirst(): AsyncGenerator<Uint8Array, void, undefined> {
  throw new Error('before a row was taken');
}

test.each([
  ['at once', failAtOnce],
  ['at its first piece', failFirst],
])('a format that fails %s keeps no connection and no turn, however often', async (_, fail) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(filePieces).mockImplementation(fail);
  for (let round = 0; round <= EXPORTS_AT_ONCE; round += 1) {
    expect((await askFile(database, 'outcomes.csv')).status).toBe(500);
    const { pool } = exportsOf(database);
    expect(pool.totalCount - pool.idleCount).toBe(0);
  }
  expect(log).toHaveBeenCalledTimes(EXPORTS_AT_ONCE + 1);
  log.mockRestore();
});
