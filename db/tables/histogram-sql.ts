import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { Column } from '@/lib/tables/definition';
import { bound } from './bound';
import { joined, joinOf, joinsOf, rowsOf } from './from';
import type { ColumnSql, Half } from './sql-half';

/** Rows of a range of dates by month, of a range of numbers its ends: what bins are made from. */
export type RangeRow = {
  readonly key: string;
  /** `2024-06`; null for rows without a date, and for numbers. */
  readonly month: string | null;
  /** Rows of the month; of numbers the rows without one. */
  readonly count: number;
  readonly low: string | null;
  readonly high: string | null;
  /** How many units the numbers are in. */
  readonly units: number;
};

/** The rows of a column of dates by month, of the first day the date can mean; `where` is what the rows must meet. */
export function monthCounts(half: Half, key: string, part: ColumnSql, where: SQL): SQL {
  const { days, value } = part;
  if (days === undefined) throw new Error(`${key} has no days behind it.`);
  const by = part.join === undefined ? part.by : joinOf(half, part.join).key;
  const month = sql`case when ${value} is not null then to_char(${days.from}, 'YYYY-MM') end`;
  const rest = sql`null::text as low, null::text as high, 0 as units`;
  if (by === undefined || (part.join === undefined && part.type === 'text')) {
    return sql`select ${bound(key, 'text')} as key, ${month} as month, count(*)::integer as count, ${rest}
      from ${rowsOf(half)}${joined(half, joinsOf([part]))} where ${where} group by 2`;
  }
  // Counted by the column that decides the date first: there are far fewer days, or sources, than rows.
  return sql`select ${bound(key, 'text')} as key, ${month} as month, sum("rows")::integer as count, ${rest}
    from (select ${half.releaseId}, ${by}, count(*)::integer as "rows" from ${rowsOf(half)} where ${where}
      group by ${half.releaseId}, ${by}) as ${sql.identifier(getTableName(half.table))}${joined(half, joinsOf([part]))}
    group by 2`;
}

/** The ends of a column of numbers, its rows without one, and in how many units it is. */
export function numberEnds(half: Half, column: Column, part: ColumnSql, where: SQL): SQL {
  const unitKey = column.kind === 'number' ? column.figure?.unit : undefined;
  const unit = unitKey === undefined ? undefined : half.columns[unitKey];
  const by = unit === undefined ? undefined : unit.join === undefined ? unit.by : joinOf(half, unit.join).key;
  const { value } = part;
  const ends = sql`min(${value}) as low, max(${value}) as high, count(${value}) as filled, count(*) as "rows"`;
  const totals = sql`select ${bound(column.key, 'text')} as key, null::text as month,
    coalesce(sum("rows") - sum(filled), 0)::integer as count, min(low)::text as low, max(high)::text as high`;
  if (unit === undefined || by === undefined) {
    return sql`${totals}, 1 as units from (select ${ends} from ${rowsOf(half)} where ${where}) as totals`;
  }
  const ofOneUnit = column.nullable === true ? sql`true` : sql`not ${hasSeveralUnits(half, unit, where)}`;
  return sql`${totals}, (count(distinct ${unit.value}) filter (where filled > 0))::integer as units
    from (select ${half.releaseId}, ${by}, ${ends} from ${rowsOf(half)} where ${where} and ${ofOneUnit}
      group by ${half.releaseId}, ${by}) as ${sql.identifier(getTableName(half.table))}${joined(half, joinsOf([unit]))}`;
}

/**
 * True where the rows are in more than one unit: asked once, before any row is read, and answered by the first row that
 * differs. Where every row has a number, nothing needs to be known of numbers that cannot be compared.
 */
function hasSeveralUnits(half: Half, unit: ColumnSql, where: SQL): SQL {
  const rows = sql`from ${rowsOf(half)}${joined(half, joinsOf([unit]))} where ${where}`;
  return sql`(select exists (select 1 ${rows} and ${unit.value} <> (select ${unit.value} ${rows} limit 1)))`;
}

/** The rows of a column of numbers by how many of the inner bounds are at or below each. */
export function boundCounts(half: Half, key: string, { value }: ColumnSql, inner: readonly number[], where: SQL): SQL {
  const list = sql.join(
    inner.map((end) => bound(String(end), 'numeric')),
    sql`, `,
  );
  const bounds = sql`array[${list}]::numeric[]`;
  return sql`select ${bound(key, 'text')} as key, width_bucket((${value})::numeric, ${bounds}) as place,
    count(*)::integer as count from ${rowsOf(half)} where ${where} and ${value} is not null group by 2`;
}
