import type { Database } from '@/db/database';
import { listRows, type Row } from '@/db/queries/sets/list-rows';
import type { Cursor } from '@/lib/tables/cursor';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

/** All rows of a view by its pages, forwards, each page's place checked by the caller through `starts`. */
export async function walkForwards(db: Database, name: SetName, view: View) {
  const rows: Row[] = [];
  const ids: string[] = [];
  const starts: number[] = [];
  let cursor: Cursor | null = null;
  let last: Cursor | null = null;
  do {
    const page = await listRows(db, name, { releaseId: 1, view, cursor });
    rows.push(...page.rows);
    ids.push(...page.ids);
    starts.push(page.start);
    last = page.previous;
    cursor = page.next;
  } while (cursor !== null);
  return { rows, ids, starts, beforeLastPage: last };
}

/** The rows before a cursor by their pages, backwards, given in the view's order. */
export async function walkBackwards(db: Database, name: SetName, view: View, from: Cursor | null) {
  let rows: Row[] = [];
  let cursor = from;
  while (cursor !== null) {
    const page = await listRows(db, name, { releaseId: 1, view, cursor });
    rows = [...page.rows, ...rows];
    cursor = page.previous;
  }
  return rows;
}
