import type { Years } from '@/lib/figures/compare';
import type { Metric } from '@/lib/record/metric';
import { addMonths, lastDay, toEpochMs } from '@/lib/time/calendar';
import { comparisonKey } from '@/lib/time/kind';
import type { IsoDate } from '@/lib/time/span';
import type { MetricSeries } from '../metric-series';
import { gridOf } from '../period-grid';
import type { Point } from '../point';

const MS_A_DAY = 86_400_000;
/** Mean length of a year of the Gregorian calendar, in days. */
const DAYS_A_YEAR = 365.2425;
/** Dates to the month that are a year apart are surely eleven months apart. */
const MONTHS_SURELY_APART = 11;

type Moment = Pick<Point, 'period' | 'span'>;

/**
 * What two points of one metric must share to be compared: both at dates, or both for periods of one length and, where
 * they do not fill the year, one place in it. Null of a total whose source names a date and no period: nobody says what
 * days it covers, so it is compared with nothing.
 */
export function comparableKey({ measure }: Pick<Metric, 'measure'>, { period, span }: Moment): string | null {
  if (period !== null) return gridOf(span).key;
  return measure === 'flow' || measure === 'growth' ? null : 'dates';
}

/**
 * The point that a point's change is counted from: the last comparable one that ends before it starts. A vague date (2019)
 * is never compared with one inside it (August 2019).
 * @param series of the point's metric, its points in order of time
 */
export function earlierOf(point: Point, { metric, points }: MetricSeries): Point | null {
  const key = comparableKey(metric, point);
  if (key === null) return null;
  return points.findLast((other) => other.span.to <= point.span.from && comparableKey(metric, other) === key) ?? null;
}

/**
 * The point that a point's growth a year is counted from: of the comparable ones that end before it starts, the last one
 * for the same part of its year, or at dates surely about a year apart. So no season is taken for growth, and no month
 * blown up to a year.
 * @param series of the point's metric, its points in order of time
 */
export function yearEarlierOf(point: Point, { metric, points }: MetricSeries): Point | null {
  const key = comparableKey(metric, point);
  if (key === null) return null;
  const isYearBefore = ({ span }: Point) =>
    point.period === null
      ? addMonths(lastDay(span), MONTHS_SURELY_APART) <= point.span.from
      : comparisonKey(span) === comparisonKey(point.span);
  const isEarlier = (other: Point) => other.span.to <= point.span.from && comparableKey(metric, other) === key;
  return points.findLast((other) => isEarlier(other) && isYearBefore(other)) ?? null;
}

/** Years from one point to a later one it can be compared with: between the least and the most that their days allow. */
export function yearsBetween(earlier: Point, later: Point): Years {
  if (later.period !== null) {
    const years = yearOf(later.span.from) - yearOf(earlier.span.from);
    return { low: years, high: years };
  }
  return {
    low: daysBetween(lastDay(earlier.span), later.span.from) / DAYS_A_YEAR,
    high: daysBetween(earlier.span.from, lastDay(later.span)) / DAYS_A_YEAR,
  };
}

function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return (toEpochMs(later) - toEpochMs(earlier)) / MS_A_DAY;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
