import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { type Chart, selectCharts } from '@/db/queries/charts/select-charts';
import { chartMetrics, charts, metrics } from '@/db/schema';

type Input = { readonly releaseId: number; readonly programmeId: string };

/** The charts of a release that show a metric of a programme, with all their metrics. */
export function listChartsOfProgramme(db: Database, { releaseId, programmeId }: Input): Promise<Chart[]> {
  const ids = db
    .select({ id: chartMetrics.chartId })
    .from(chartMetrics)
    .innerJoin(metrics, and(eq(metrics.releaseId, chartMetrics.releaseId), eq(metrics.id, chartMetrics.metricId)))
    .where(and(eq(chartMetrics.releaseId, releaseId), eq(metrics.programmeId, programmeId)));
  return selectCharts(db, and(eq(charts.releaseId, releaseId), inArray(charts.id, ids)));
}
