import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { listStatements } from '@/db/queries/series/list-statements';
import { observations } from '@/db/schema';
import type { Metric } from '@/lib/record/metric';
import type { Statement } from '@/lib/series/point';

/** Everything stated of the metrics for which a document is at odds with another statement of the same period or date. */
export type SourceConflicts = {
  readonly metrics: readonly Metric[];
  readonly statements: readonly Statement[];
  /** Of how many periods and dates, in these metrics or in others. */
  readonly total: number;
};

type Input = {
  readonly releaseId: number;
  readonly sourceId: string;
  /** At most so many metrics. */
  readonly limit: number;
};

/**
 * Where a document and another statement of the same period or date cannot both be right: their intervals share no more than
 * an end (`meet` of lib/figures/conflict.ts; an end that is not bounded stands in nobody's way).
 */
export async function listSourceConflicts(
  db: Database,
  { releaseId, sourceId, limit }: Input,
): Promise<SourceConflicts> {
  const found = await db.execute<{ readonly metricId: string; readonly total: number }>(sql`
    with at_odds as (
      select distinct own.metric_id, own.start_date, own.end_date, own.as_of is not null as is_date
      from ${observations} own join ${observations} other
        on other.release_id = own.release_id and other.metric_id = own.metric_id
        and other.start_date = own.start_date and other.end_date = own.end_date
        and (other.as_of is null) = (own.as_of is null)
        and (other.low >= own.high or own.low >= other.high)
      where own.release_id = ${releaseId} and own.source_id = ${sourceId}
    )
    select metric_id as "metricId", (sum(count(*)) over ())::integer as "total"
    from at_odds
    group by metric_id
    order by metric_id collate "C"
    limit ${limit}`);
  const metricIds = found.map(({ metricId }) => metricId);
  const { metrics, statements } = await listStatements(db, { releaseId, metricIds });
  return { metrics, statements, total: found[0]?.total ?? 0 };
}
