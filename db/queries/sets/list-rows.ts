import type { SQL } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { allOf } from '@/db/tables/bound';
import { halfFor } from '@/db/tables/gathered';
import { beyond, orderKeys } from '@/db/tables/keyset';
import { keyName, pickRows } from '@/db/tables/pick-rows';
import { columnsOf } from '@/db/tables/select-rows';
import { setOf } from '@/db/tables/sets';
import { whereOf } from '@/db/tables/where';
import { type Cursor, sortKeys } from '@/lib/tables/cursor';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';
import { countRows } from './count-rows';
import { type Row, readRow } from './read-row';

export type { Row };

/**
 * Rows of a view in its order. `ids`: what names each of them. `start`: how many rows of the view precede them. A null
 * cursor: no rows on that side.
 */
export type RowPage<R = Row> = {
  readonly rows: readonly R[];
  readonly ids: readonly string[];
  readonly start: number;
  readonly previous: Cursor | null;
  readonly next: Cursor | null;
};

type Input = {
  readonly releaseId: number;
  readonly view: View;
  /** Where to read on; null: from `view.start`. Sound in form (`resolveView`); `view.cursor` is not looked at. */
  readonly cursor: Cursor | null;
};

/** From this many rows before a page on, it is worth counting all to know which end is nearer. */
const FAR = 500;

/**
 * At most `view.limit` rows of a view, by keyset: as quick on the last page as on the first. `view.start` is counted to,
 * beyond the middle from the end.
 */
export async function listRows(db: Database, name: SetName, { releaseId, view, cursor }: Input): Promise<RowPage> {
  const set = setOf(name);
  const { definition } = set;
  const half = halfFor(set, view);
  const keys = orderKeys(definition, half, sortKeys(view, definition));
  const columns = columnsOf(definition, view.columns);
  const where = whereOf(definition, half, releaseId, view);
  const before = cursor === null ? (view.start ?? 1) - 1 : 0;
  const count = before < FAR ? 0 : await countRows(db, name, { releaseId, view });
  const isFromEnd = before < count && before > count / 2;
  const isBackwards = isFromEnd || cursor?.direction === 'previous';
  const size = isFromEnd ? Math.min(view.limit, count - before) : view.limit;
  const offset = isFromEnd ? count - before - size : before;
  const parts: (SQL | null)[] = cursor === null ? [null] : beyond(keys, cursor);
  // One row more than asked tells whether there is a further page, without counting.
  const wanted = size + 1;
  const found: Record<string, unknown>[] = [];
  for (const part of parts) {
    if (found.length >= wanted) break;
    const picked = { half, columns, keys, where: part === null ? where : allOf([where, part]), isBackwards, offset };
    found.push(...(await db.execute<Record<string, unknown>>(pickRows({ ...picked, limit: wanted - found.length }))));
  }
  const hasMore = found.length > size;
  const raw = isBackwards ? found.slice(0, size).reverse() : found.slice(0, size);
  const position = cursor?.position ?? (isFromEnd ? before + size : before);
  const start = isBackwards ? Math.max(0, position - raw.length) : position;
  const cursorAt = (direction: Cursor['direction'], row: Record<string, unknown> | undefined, at: number) =>
    row === undefined ? null : { direction, values: keys.map((_, index) => keyOf(row, index)), position: at };
  const hasEarlier = isBackwards ? hasMore : start > 0;
  const hasLater = isFromEnd ? offset > 0 : isBackwards || hasMore;
  const naming = keys.findIndex(({ key }) => key === definition.tieBreaker.key);
  return {
    rows: raw.map((row) => readRow(row, columns)),
    ids: raw.map((row) => keyOf(row, naming) ?? ''),
    start,
    previous: hasEarlier ? cursorAt('previous', raw[0], start) : null,
    next: hasLater ? cursorAt('next', raw.at(-1), start + raw.length) : null,
  };
}

function keyOf(row: Record<string, unknown>, index: number): string | null {
  const value = row[keyName(index)];
  return typeof value === 'string' ? value : null;
}
