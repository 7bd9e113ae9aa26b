import { formatTimeTick } from '@/lib/format/date';
import type { ChartLabels } from '@/lib/series/layout-types';
import type { MetricSeries } from '@/lib/series/metric-series';

/** English labels as plain as can be, for tests of positions. */
export function labelsOf(series: readonly MetricSeries[]): ChartLabels {
  const names = new Map(series.map(({ metric }) => [metric.id, metric.nameEn]));
  return {
    series: (metricId) => names.get(metricId) ?? '',
    value: ({ value, mark }) => `${mark === 'exact' ? '' : `${mark} `}${value.toLocaleString('en')}`,
    caption: ({ unit }) => unit.nameEn,
    tick: (value) => value.toLocaleString('en'),
    time: (start, unit, isFull) => formatTimeTick(start, unit, isFull, 'en'),
  };
}
