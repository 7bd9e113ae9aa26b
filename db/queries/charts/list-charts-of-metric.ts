import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { chartMetrics, charts } from '@/db/schema';
import { type Chart, selectCharts } from './select-charts';

type Input = { readonly releaseId: number; readonly metricId: string };

/** The charts of a release that a metric is in, with all their metrics. */
export function listChartsOfMetric(db: Database, { releaseId, metricId }: Input): Promise<Chart[]> {
  const ids = db
    .select({ id: chartMetrics.chartId })
    .from(chartMetrics)
    .where(and(eq(chartMetrics.releaseId, releaseId), eq(chartMetrics.metricId, metricId)));
  return selectCharts(db, and(eq(charts.releaseId, releaseId), inArray(charts.id, ids)));
}
