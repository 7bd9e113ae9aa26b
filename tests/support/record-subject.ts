import type { ChartForm } from '@/lib/record/values';
import { type ChartSubject, formOf } from '@/lib/series/view/chart-subject';
import { metrics, relations, statements } from './record';

/** Metrics of the real record as one chart: in the form given, else in the one that nobody composed. */
export function recordSubject(id: string, metricIds: readonly string[], form?: ChartForm): ChartSubject {
  const own = <Row extends { readonly metricId: string }>(rows: readonly Row[]) =>
    rows.filter(({ metricId }) => metricIds.includes(metricId));
  const ordered = metricIds.flatMap((one) => metrics.filter((metric) => metric.id === one));
  return {
    kind: 'chart',
    id,
    titleEn: id,
    titleZh: id,
    noteEn: null,
    noteZh: null,
    form: form ?? formOf(ordered.map(({ measure }) => measure)),
    metrics: ordered,
    statements: own(statements),
    relations: own(relations),
  };
}
