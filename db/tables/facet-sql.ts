import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import { searchWords } from '@/lib/tables/search';
import type { View } from '@/lib/tables/view';
import { bound } from './bound';
import { joined, joinOf, joinsOf } from './from';
import { type Kept, keptCounts } from './kept-counts';
import { newReading, type Reading, readingSql, rowsName, scanName } from './reading';
import type { ColumnSql, FilterSql, Half } from './sql-half';
import { sqlOf, whereOf } from './where';

type Part = ColumnSql | FilterSql;
type Tie = NonNullable<FilterSql['tie']>;
/** A facet, and its counts in the whole release where nothing else is asked of it. */
type Facet = { readonly field: Field; readonly part: Part; readonly kept: Kept | null };

type Input = {
  readonly definition: TableDefinition;
  readonly half: Half;
  readonly releaseId: number;
  readonly view: View;
  readonly keys: readonly string[];
};

/**
 * `counted`, to stand behind `with`, after the readings it is made from: rows of `key`, `value`, `count` for each facet, every
 * value it has under all filters but its own, null for rows without one.
 *
 * What nothing narrows was counted when the release was made, and is read; where it was not, it is counted now. All else is
 * counted: the facets that are not filtered share one reading, by the few columns of the set's own table that decide them
 * (what stands beside is joined to the counts, not to the rows); each filtered facet needs one of its own.
 */
export function countedFacets(input: Input): SQL {
  const { definition, half, releaseId, view, keys } = input;
  const readings = new Map<string | null, Reading>();
  const branches = keys.flatMap((key): (() => SQL)[] => {
    const field = fieldOf(definition, key);
    if (field === undefined) return [];
    const part = sqlOf(half, key);
    const kept = isOfAll(view, key) ? keptCounts(releaseId, definition.name, key) : null;
    const except = view.filters.some((filter) => filter.key === key) ? key : null;
    const reading = readings.get(except) ?? newReading(readings.size, except);
    readings.set(except, reading);
    const facet = { field, part, kept };
    if ('tie' in part && part.tie !== undefined) {
      const { tie } = part;
      reading.ties.add(tie.by);
      return [() => tiedCounts(half, facet, tie, reading)];
    }
    const by = part.join === undefined ? part.by : joinOf(half, part.join).key;
    if (by === undefined) throw new Error(`${key} cannot be counted by its values.`);
    reading.columns.add(by);
    // Written once all columns of the reading are known.
    return [() => scannedCounts(half, facet, reading, by)];
  });
  const counts = sql.join(
    branches.map((branch) => branch()),
    sql` union all `,
  );
  const readingsSql = [...readings.values()].flatMap((reading) => {
    const { except } = reading;
    const where = whereOf(definition, half, releaseId, view, except === null ? {} : { except });
    return readingSql(half, releaseId, reading, where);
  });
  return sql.join([...readingsSql, sql`counted as (${counts})`], sql`, `);
}

/** Whether nothing narrows the rows that a facet counts: its own filter never does. */
function isOfAll({ filters, q, match }: View, key: string): boolean {
  return match === 'sure' && searchWords(q).length === 0 && filters.every((filter) => filter.key === key);
}

function scannedCounts(half: Half, { field, part, kept }: Facet, reading: Reading, by: PgColumn): SQL {
  // The bit of each column that a row is not counted by is set; the first column has the highest.
  const columns = [...reading.columns];
  const place = columns.length - 1 - columns.indexOf(by);
  const set = 2 ** columns.length - 1 - 2 ** place;
  const counted = sql`select ${bound(field.key, 'text')} as key, (${part.value})::text as value, sum("rows")::integer as count
    from ${scanName(reading)} as ${sql.identifier(getTableName(half.table))}${joined(half, joinsOf([part]))}
    where "set" = ${bound(set, 'integer')}${unlessKept(kept)} group by 2`;
  return withKept(kept, counted);
}

function tiedCounts(half: Half, { field, part, kept }: Facet, tie: Tie, reading: Reading): SQL {
  const key = bound(field.key, 'text');
  const rows = sql`${rowsName(reading)} as ${sql.identifier(getTableName(half.table))}`;
  // A row that is tied to the same value twice is one row; telling rows apart is left out where none can be.
  const pairs = tie.isRepeated ? sql`distinct "row", ${part.value}` : sql`${part.value}`;
  const filled = sql`select ${key} as key, (value)::text as value, count(*)::integer as count
    from (select ${pairs} as value from ${rows} join ${tie.table} on ${tie.on}
      where true${unlessKept(kept)}) as pairs group by 2`;
  if (field.nullable !== true) return withKept(kept, filled);
  return withKept(
    kept,
    sql`${filled} union all select ${key}, null, count(*)::integer from ${rows}
      where not exists (select 1 from ${tie.table} where ${tie.on})${unlessKept(kept)}`,
  );
}

function withKept(kept: Kept | null, counted: SQL): SQL {
  return kept === null ? counted : sql`${kept.counts} union all ${counted}`;
}

/** Speaks of no row: where there are counts, the database does not even begin to count. */
function unlessKept(kept: Kept | null): SQL {
  return kept === null ? sql`` : sql` and not ${kept.exist}`;
}
