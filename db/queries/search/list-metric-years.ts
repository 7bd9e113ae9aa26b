import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { points } from '@/db/schema';

export type MetricYears = {
  readonly metricId: string;
  /** The calendar years in which its points begin, each once. */
  readonly years: readonly string[];
  readonly statementCount: number;
};

/** For which years each metric of a release has figures, and how many statements; metrics without any are left out. */
export function listMetricYears(db: Database, { releaseId }: { readonly releaseId: number }): Promise<MetricYears[]> {
  return db
    .select({
      metricId: points.metricId,
      years: sql<string[]>`array_agg(distinct to_char(${points.startDate}, 'YYYY'))`,
      statementCount: sql<number>`sum(${points.observationCount})::integer`,
    })
    .from(points)
    .where(eq(points.releaseId, releaseId))
    .groupBy(points.metricId);
}
