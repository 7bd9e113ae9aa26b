import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { chartMetrics, charts } from '@/db/schema';
import type { ChartForm, Theme } from '@/lib/record/values';

export type Chart = {
  readonly id: string;
  readonly theme: Theme;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly form: ChartForm;
  readonly noteEn: string | null;
  readonly noteZh: string | null;
  readonly metricIds: readonly string[];
};

/** Charts that meet a condition, with their metrics in order, in the order in which the record features them. */
export function selectCharts(db: Database, condition: SQL | undefined): Promise<Chart[]> {
  return db
    .select({
      id: charts.id,
      theme: charts.theme,
      titleEn: charts.titleEn,
      titleZh: charts.titleZh,
      form: charts.form,
      noteEn: charts.noteEn,
      noteZh: charts.noteZh,
      metricIds: sql<string[]>`array_agg(${chartMetrics.metricId} order by ${chartMetrics.position})`,
    })
    .from(charts)
    .innerJoin(chartMetrics, and(eq(chartMetrics.releaseId, charts.releaseId), eq(chartMetrics.chartId, charts.id)))
    .where(condition)
    .groupBy(charts.releaseId, charts.id)
    .orderBy(asc(charts.featured), asc(charts.id));
}
