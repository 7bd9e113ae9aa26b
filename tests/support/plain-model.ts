import type { ChartForm } from '@/lib/record/values';
import { chartModel } from '@/lib/series/chart-model';
import type { ChartModel } from '@/lib/series/chart-types';
import type { MetricSeries } from '@/lib/series/metric-series';
import { plainSeries } from '@/lib/series/view/view-series';

/** The model of some series as the record has them. */
export function plainModel(form: ChartForm, series: readonly MetricSeries[]): ChartModel {
  return chartModel(form, plainSeries(series));
}
