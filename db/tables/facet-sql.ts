import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';
import { bound } from './bound';
import { joined, joinOf, joinsOf, rowsOf } from './from';
import type { ColumnSql, FilterSql, Half } from './sql-half';
import { sqlOf, whereOf } from './where';

type Part = ColumnSql | FilterSql;
type Facet = { readonly field: Field; readonly part: Part };
/** One reading of the set's own table: rows counted by each of these columns, under all filters but that of `except`. */
type Scan = { readonly name: string; readonly columns: PgColumn[]; readonly except: string | null };
type Tie = NonNullable<FilterSql['tie']>;

type Input = {
  readonly definition: TableDefinition;
  readonly half: Half;
  readonly releaseId: number;
  readonly view: View;
  readonly keys: readonly string[];
};

/**
 * Rows of `key`, `value`, `count` for each facet, every value it has under all filters but its own, null for rows without
 * one; with the readings they are made from, to stand before as `with …`.
 *
 * The facets that are not filtered share one reading, counted by the few columns of the set's own table that decide them
 * (what stands beside is joined to the counts, not to the rows); each filtered facet needs one of its own, and so does each
 * that is read from tied rows.
 */
export function facetCounts(input: Input): { readonly readings: readonly SQL[]; readonly counts: SQL } {
  const { definition, half, releaseId, view, keys } = input;
  const facets = keys.flatMap((key): Facet[] => {
    const field = fieldOf(definition, key);
    return field === undefined ? [] : [{ field, part: sqlOf(half, key) }];
  });
  const where = (except: string | null) =>
    whereOf(definition, half, releaseId, view, except === null ? {} : { except });
  const scans = new Map<string | null, Scan>();
  const branches: (() => SQL)[] = facets.map(({ field, part }) => {
    const except = view.filters.some(({ key }) => key === field.key) ? field.key : null;
    if ('tie' in part && part.tie !== undefined) {
      const { tie } = part;
      return () => tiedCounts(half, field, part, tie, where(field.key));
    }
    const by = part.join === undefined ? part.by : joinOf(half, part.join).key;
    if (by === undefined) throw new Error(`${field.key} cannot be counted by its values.`);
    const scan = scans.get(except) ?? { name: `scan_${scans.size}`, columns: [], except };
    scans.set(except, scan);
    if (!scan.columns.includes(by)) scan.columns.push(by);
    return () => scannedCounts(half, field, part, scan, by);
  });
  const readings = [...scans.values()].map((scan) => reading(half, releaseId, scan, where(scan.except)));
  return {
    readings,
    counts: sql.join(
      branches.map((branch) => branch()),
      sql` union all `,
    ),
  };
}

function reading(half: Half, releaseId: number, { name, columns }: Scan, where: SQL): SQL {
  const listed = sql.join(
    columns.map((column) => sql`${column}`),
    sql`, `,
  );
  const sets = sql.join(
    columns.map((column) => sql`(${column})`),
    sql`, `,
  );
  // The release stands in each row under its own name, so that the joins and questions of a column find it.
  return sql`${sql.identifier(name)} as (
    select ${bound(releaseId, 'integer')} as ${sql.identifier(half.releaseId.name)}, ${listed},
      grouping(${listed}) as "set", count(*)::integer as "rows"
    from ${rowsOf(half)} where ${where} group by grouping sets (${sets}))`;
}

function scannedCounts(half: Half, field: Field, part: Part, scan: Scan, by: PgColumn): SQL {
  // The bit of each column that a row is not counted by is set; the first column has the highest.
  const place = scan.columns.length - 1 - scan.columns.indexOf(by);
  const set = 2 ** scan.columns.length - 1 - 2 ** place;
  return sql`select ${bound(field.key, 'text')} as key, (${part.value})::text as value, sum("rows")::integer as count
    from ${sql.identifier(scan.name)} as ${sql.identifier(getTableName(half.table))}${joined(half, joinsOf([part]))}
    where "set" = ${bound(set, 'integer')} group by 2`;
}

function tiedCounts(half: Half, field: Field, part: Part, tie: Tie, where: SQL): SQL {
  const key = bound(field.key, 'text');
  // A row that is tied to the same value twice is one row; telling rows apart is left out where none can be.
  const pairs = tie.isRepeated ? sql`distinct ${half.tieBreaker.value}, ${part.value}` : sql`${part.value}`;
  const filled = sql`select ${key} as key, (value)::text as value, count(*)::integer as count
    from (select ${pairs} as value from ${rowsOf(half)} join ${tie.table} on ${tie.on} where ${where}) as pairs group by 2`;
  if (field.nullable !== true) return filled;
  return sql`${filled} union all select ${key}, null, count(*)::integer from ${rowsOf(half)}
    where ${where} and not exists (select 1 from ${tie.table} where ${tie.on})`;
}
