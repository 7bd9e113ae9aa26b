import type { Database } from '@/db/database';
import { listRows, type RowPage } from '@/db/queries/sets/list-rows';
import type { Cursor } from '@/lib/tables/cursor';
import type { OutcomeRow } from '@/lib/tables/outcomes';
import type { View } from '@/lib/tables/view';

type Input = { readonly releaseId: number; readonly view: View; readonly cursor: Cursor | null };

/** A page of outcomes with all their columns. */
export async function listOutcomes(db: Database, { releaseId, view, cursor }: Input): Promise<RowPage<OutcomeRow>> {
  const page = await listRows(db, 'outcomes', { releaseId, view: { ...view, columns: null }, cursor });
  // All columns were asked for, and the two halves of the definition are kept equal by the compiler.
  return { ...page, rows: page.rows as unknown as readonly OutcomeRow[] };
}
