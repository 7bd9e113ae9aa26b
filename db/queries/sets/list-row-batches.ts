import type { Database } from '@/db/database';
import type { Cursor } from '@/lib/tables/cursor';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';
import { listRows, type Row } from './list-rows';

const BATCH_ROWS = 1000;

type Input = { readonly releaseId: number; readonly view: View };

/**
 * All rows of a view in its order, in batches; the first is there even where it is empty. Between batches no connection is
 * held, and since a release never changes, the batches are one state of the record.
 */
export async function* listRowBatches(
  db: Database,
  name: SetName,
  { releaseId, view }: Input,
): AsyncGenerator<readonly Row[], void, undefined> {
  let cursor: Cursor | null = null;
  do {
    const page = await listRows(db, name, { releaseId, view: { ...view, limit: BATCH_ROWS }, cursor });
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}
