import type { Years } from '@/lib/figures/compare';
import { addMonths, lastDay, toEpochMs } from '@/lib/time/calendar';
import { comparisonKey } from '@/lib/time/kind';
import type { IsoDate } from '@/lib/time/span';
import { gridOf } from '../period-grid';
import type { Point } from '../point';

const MS_A_DAY = 86_400_000;
/** Mean length of a year of the Gregorian calendar, in days. */
const DAYS_A_YEAR = 365.2425;
/** Dates to the month that are a year apart are surely eleven months apart. */
const MONTHS_SURELY_APART = 11;

/** What points must share to be compared: all dates of a metric, or periods of one length and place in the year. */
export function comparableKey({ period, span }: Pick<Point, 'period' | 'span'>): string {
  return period === null ? 'dates' : gridOf(span).key;
}

/**
 * The point that a point's change is counted from: the last comparable one that ends before it starts. A vague date (2019)
 * is never compared with one inside it (August 2019).
 * @param points of one metric, in order of time
 */
export function earlierOf(point: Point, points: readonly Point[]): Point | null {
  const key = comparableKey(point);
  return points.findLast((other) => other.span.to <= point.span.from && comparableKey(other) === key) ?? null;
}

/**
 * The point that a point's growth a year is counted from: the last comparable one about a year before or earlier, and for
 * parts of a year the same part, so that no season is taken for growth and no month blown up to a year.
 * @param points of one metric, in order of time
 */
export function yearEarlierOf(point: Point, points: readonly Point[]): Point | null {
  const { period, span } = point;
  const isComparable = (other: Point) => {
    if ((period === null) !== (other.period === null)) return false;
    if (period === null) return addMonths(lastDay(other.span), MONTHS_SURELY_APART) <= span.from;
    return other.span.from < span.from && comparisonKey(other.span) === comparisonKey(span);
  };
  return points.findLast(isComparable) ?? null;
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
