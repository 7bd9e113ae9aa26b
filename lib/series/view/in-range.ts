import type { Metric } from '@/lib/record/metric';
import { parsePartialDate } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';
import { isPartYear } from '../period-grid';
import type { Point } from '../point';
import type { ChartView } from './chart-view';
import { comparableKey } from './pairs';

/** Whether all days of a point lie in the range of the view: half a period is not shown, and a vague date not guessed. */
export function isInRange({ span }: { readonly span: Span }, { from, to }: Pick<ChartView, 'from' | 'to'>): boolean {
  const first = parsePartialDate(from ?? '')?.from ?? null;
  const end = parsePartialDate(to ?? '')?.to ?? null;
  return (first === null || span.from >= first) && (end === null || span.to <= end);
}

/**
 * Whether a point is for a full year or longer, or a value at a date: everything but part-year totals, and totals whose
 * source names a date and no period, of which nobody says how much of a year they are.
 */
export function isFullYear(metric: Pick<Metric, 'measure'>, point: Pick<Point, 'period' | 'span'>): boolean {
  return hasStatedPeriod(metric, point) && (point.period === null || !isPartYear(point.span));
}

/** False of a total whose source names a date and no period. */
export function hasStatedPeriod(metric: Pick<Metric, 'measure'>, point: Pick<Point, 'period' | 'span'>): boolean {
  return comparableKey(metric, point) !== null;
}
