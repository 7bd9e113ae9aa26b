import type { Metric } from '@/lib/record/metric';
import type { Point } from './point';

/** A metric and all its points, in order of time. */
export type MetricSeries = { readonly metric: Metric; readonly points: readonly Point[] };
