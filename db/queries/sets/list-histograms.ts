import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { boundCounts, monthCounts, numberEnds, type RangeRow } from '@/db/tables/histogram-sql';
import { setOf } from '@/db/tables/sets';
import { whereOf } from '@/db/tables/where';
import { columnOf } from '@/lib/tables/definition';
import { type HistogramBin, monthBins, numberBins, numberBounds } from '@/lib/tables/histogram';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

/** `bins`: without a gap, none where nothing can be compared. `empty`: rows without a value. */
export type Histogram = { readonly key: string; readonly bins: readonly HistogramBin[]; readonly empty: number };

type Input = { readonly releaseId: number; readonly view: View };

/**
 * How the rows of a view lie in each range of the set, under all filters but the range's own: dates by year, or by month
 * where they span two years at most; numbers between at most 24 round ends, in equal ratios where they differ a
 * thousandfold; published numbers of several units not at all. One statement, and a second where numbers are counted.
 */
export async function listHistograms(db: Database, name: SetName, { releaseId, view }: Input): Promise<Histogram[]> {
  const { definition, sqlHalf } = setOf(name);
  const half = sqlHalf(view.lang, true);
  const ranges = definition.ranges.flatMap((key) => {
    const [column, part] = [columnOf(definition, key), half.columns[key]];
    if (column === undefined || part === undefined) return [];
    const where = whereOf(definition, half, releaseId, view, { except: key });
    return [{ key, column, part, where, areWhole: part.type === 'integer' }];
  });
  if (ranges.length === 0) return [];
  const readings = ranges.map(({ key, column, part, where }) =>
    column.kind === 'number' ? numberEnds(half, column, part, where) : monthCounts(half, key, part, where),
  );
  const rows = await db.execute<RangeRow>(sql.join(readings, sql` union all `));
  const bounds = new Map(
    ranges.flatMap(({ key, areWhole }): [string, readonly number[]][] => {
      const { low, high, units } = rows.find((row) => row.key === key) ?? { low: null, high: null, units: 0 };
      if (low === null || high === null || units !== 1) return [];
      const found = numberBounds(Number(low), Number(high), areWhole);
      return found.length < 2 ? [] : [[key, found]];
    }),
  );
  const counting = ranges.flatMap(({ key, part, where }) => {
    const inner = bounds.get(key)?.slice(1, -1);
    return inner === undefined ? [] : [boundCounts(half, key, part, inner, where)];
  });
  const counted =
    counting.length === 0
      ? []
      : await db.execute<{ key: string; place: number; count: number }>(sql.join(counting, sql` union all `));
  return ranges.map(({ key, areWhole }) => {
    const own = rows.filter((row) => row.key === key);
    const months = new Map(own.flatMap(({ month, count }) => (month === null ? [] : [[month, count] as const])));
    const places = new Map(counted.flatMap((row) => (row.key === key ? [[row.place, row.count] as const] : [])));
    const found = bounds.get(key);
    const bins = found === undefined ? monthBins(months) : numberBins(found, places, areWhole);
    return { key, bins, empty: own.find(({ month }) => month === null)?.count ?? 0 };
  });
}
