import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { beyond, orderBy, orderSqls } from '@/db/tables/keyset';
import { setOf } from '@/db/tables/sets';
import { whereOf } from '@/db/tables/where';
import { type Cursor, sortKeys } from '@/lib/tables/cursor';
import { type Cell, type Column, columnOf } from '@/lib/tables/definition';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

export type Row = Readonly<Record<string, Cell>>;

/** Rows of a view in its order. `start`: how many rows of the view precede them. A null cursor: no rows on that side. */
export type RowPage<R = Row> = {
  readonly rows: readonly R[];
  readonly start: number;
  readonly previous: Cursor | null;
  readonly next: Cursor | null;
};

type Input = {
  readonly releaseId: number;
  readonly view: View;
  /** Where to read on; null: from the first row. Sound in form (`resolveView`); `view.cursor` is not looked at. */
  readonly cursor: Cursor | null;
};

/** At most `view.limit` rows of a view, by keyset: as quick on the last page as on the first. */
export async function listRows(db: Database, name: SetName, { releaseId, view, cursor }: Input): Promise<RowPage> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang);
  const keys = sortKeys(view, definition);
  const columns = (view.columns ?? definition.columns.map(({ key }) => key)).flatMap(
    (key) => columnOf(definition, key) ?? [],
  );
  const isBackwards = cursor?.direction === 'previous';
  const where = whereOf(definition, half, releaseId, view);
  const selected = [
    ...columns.map(({ key }) => sql`${half.columns[key]?.value} as ${sql.identifier(key)}`),
    ...orderSqls(half, keys).map(({ expression }, index) => sql`(${expression})::text as ${keyName(index)}`),
  ];
  const found = await db.execute<Record<string, unknown>>(sql`
    select ${sql.join(selected, sql`, `)}
    from ${half.from}
    where ${where}${cursor === null ? sql`` : sql` and ${beyond(half, keys, cursor)}`}
    order by ${orderBy(half, keys, isBackwards)}
    limit ${view.limit + 1}`);
  // One row more than asked tells whether there is a further page, without counting.
  const hasMore = found.length > view.limit;
  const raw = isBackwards ? found.slice(0, view.limit).reverse() : found.slice(0, view.limit);
  const position = cursor?.position ?? 0;
  const start = isBackwards ? Math.max(0, position - raw.length) : position;
  const cursorAt = (direction: Cursor['direction'], row: Record<string, unknown> | undefined, at: number) =>
    row === undefined ? null : { direction, values: keys.map((_, index) => keyOf(row, index)), position: at };
  const hasEarlier = isBackwards ? hasMore : start > 0;
  const hasLater = isBackwards || hasMore;
  return {
    rows: raw.map((row) => readRow(row, columns)),
    start,
    previous: hasEarlier ? cursorAt('previous', raw[0], start) : null,
    next: hasLater ? cursorAt('next', raw.at(-1), start + raw.length) : null,
  };
}

function keyName(index: number): SQL {
  return sql`${sql.identifier(`key:${index}`)}`;
}

function keyOf(row: Record<string, unknown>, index: number): string | null {
  const value = row[`key:${index}`];
  return typeof value === 'string' ? value : null;
}

function readRow(row: Record<string, unknown>, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ key, kind }) => [key, readCell(row[key], kind)]));
}

/** The driver gives `numeric` as text; a figure has at most 15 significant digits, so a double holds it. */
function readCell(value: unknown, kind: Column['kind']): Cell {
  if (value === null || value === undefined) return null;
  if (kind === 'number') return Number(value);
  return typeof value === 'boolean' ? value : String(value);
}
