import { groupBy } from '@/lib/group-by';
import type { Metric } from '@/lib/record/metric';
import type { Point, RelationStatement, Statement } from './point';
import { pointsOf } from './points';

/** A metric and all its points, in order of time. */
export type MetricSeries = { readonly metric: Metric; readonly points: readonly Point[] };

/** What is stated about some metrics, put in order: one series a metric, in the order of the metrics. */
export function metricSeriesOf(
  metrics: readonly Metric[],
  statements: readonly Statement[],
  relations: readonly RelationStatement[],
): MetricSeries[] {
  const statementsOf = groupBy(statements, ({ metricId }) => metricId);
  const relationsOf = groupBy(relations, ({ metricId }) => metricId);
  return metrics.map((metric) => ({
    metric,
    points: pointsOf(metric.measure, statementsOf.get(metric.id) ?? [], relationsOf.get(metric.id) ?? []),
  }));
}
