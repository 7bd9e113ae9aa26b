import { readPage } from '@/app/_data/read-page';
import type { Viewed } from '@/app/_data/read-viewed';
import { listChartsOfMetric } from '@/db/queries/charts/list-charts-of-metric';
import type { Chart } from '@/db/queries/charts/select-charts';
import { listRelatedMetrics, type RelatedMetric } from '@/db/queries/metrics/list-related-metrics';
import { listProgrammeNames, type ProgrammeName } from '@/db/queries/programmes/list-programme-names';
import { listStatements } from '@/db/queries/series/list-statements';
import type { Metric } from '@/lib/record/metric';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { Point, RelationStatement } from '@/lib/series/point';

/** A metric as its page shows it beside the chart: all of the release, whatever the view of the chart. */
export type MetricPageData = {
  readonly metric: Metric;
  readonly points: readonly Point[];
  readonly relations: readonly RelationStatement[];
  readonly statementCount: number;
  readonly releaseId: number;
  /** By language; null where the record does not name it. */
  readonly programme: { readonly en: ProgrammeName | null; readonly zh: ProgrammeName | null };
  readonly charts: readonly Chart[];
  /** The other metrics of its programme and theme. */
  readonly related: readonly RelatedMetric[];
  /** Those of them that are running totals in its unit, with their points: where one figure may stand twice. */
  readonly alike: readonly MetricSeries[];
};

/** What stands around the chart of a metric; null where the subject is no metric. */
export async function readMetricPage({ subject, release }: Viewed): Promise<MetricPageData | null> {
  const [series] = metricSeriesOf(subject.metrics, subject.statements, subject.relations);
  if (series === undefined) return null;
  const { metric, points } = series;
  const around = await readPage(
    `metric page ${metric.id}`,
    async (db, releaseId) => {
      const [charts, related, namesEn, namesZh] = await Promise.all([
        listChartsOfMetric(db, { releaseId, metricId: metric.id }),
        listRelatedMetrics(db, { releaseId, id: metric.id }),
        listProgrammeNames(db, { releaseId, locale: 'en' }),
        listProgrammeNames(db, { releaseId, locale: 'zh' }),
      ]);
      const isAlike = ({ measure, unitId }: RelatedMetric) => measure === 'cumulative' && unitId === metric.unit.id;
      const metricIds = metric.measure === 'cumulative' ? related.filter(isAlike).map(({ id }) => id) : [];
      const stated = await listStatements(db, { releaseId, metricIds });
      return {
        charts,
        related,
        programme: { en: namesEn.get(metric.programmeId) ?? null, zh: namesZh.get(metric.programmeId) ?? null },
        alike: metricSeriesOf(stated.metrics, stated.statements, stated.relations),
      };
    },
    release.id,
  );
  const { relations, statements } = subject;
  return { metric, points, relations, statementCount: statements.length, releaseId: release.id, ...around };
}
