import type { Metric } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import type { ChartView } from '@/lib/series/view/chart-view';

/** Days worked without the application's calendar, for tests that judge it. */

const DAY_MS = 86_400_000;

/** The first and the last day of a date to the year, month or day. */
export function daysOf(date: string): readonly [first: string, last: string] {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return [date, date];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return [`${date}-01`, last.toISOString().slice(0, 10)];
}

/** The last day of a span, which ends with the day after it. */
export function lastDayOf({ span }: Pick<Point, 'span'>): string {
  return new Date(Date.parse(span.to) - DAY_MS).toISOString().slice(0, 10);
}

export function lengthOf({ span }: Pick<Point, 'span'>): number {
  return (Date.parse(span.to) - Date.parse(span.from)) / DAY_MS;
}

export function isPartOfYear(point: Pick<Point, 'period' | 'span'>): boolean {
  return point.period !== null && lengthOf(point) < 365;
}

/** A total whose source names a date and no period: it may be of a month or of many years. */
export function isOfUnstatedPeriod({ measure }: Pick<Metric, 'measure'>, { period }: Pick<Point, 'period'>): boolean {
  return period === null && ['flow', 'growth'].includes(measure);
}

export function isInRangeOf(point: Point, { from, to }: Pick<ChartView, 'from' | 'to'>): boolean {
  return (from === null || point.span.from >= daysOf(from)[0]) && (to === null || lastDayOf(point) <= daysOf(to)[1]);
}

/** Years between two days of two points: the fewest and the most. */
export function yearsApart(earlier: Point, later: Point): readonly [number, number] {
  if (later.period !== null) {
    const years = Number(later.span.from.slice(0, 4)) - Number(earlier.span.from.slice(0, 4));
    return [years, years];
  }
  const between = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS / 365.2425;
  return [between(lastDayOf(earlier), later.span.from), between(earlier.span.from, lastDayOf(later))];
}
