import { Temporal } from 'temporal-polyfill';
import { recalling } from '@/lib/recall';
import type { IsoDate, Span } from './span';

/** The last day a span includes. */
export function lastDay(span: Span): IsoDate {
  return dayBefore(span.to);
}

const dayBefore = recalling((day: IsoDate): IsoDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString());

/** The span from `first` to `last`, both included: the inverse of reading `from` and `lastDay`. */
export function spanOf(first: IsoDate, last: IsoDate): Span {
  return { from: first, to: Temporal.PlainDate.from(last).add({ days: 1 }).toString() };
}

/** The same day of another month, or that month's last day where it has no such day; `months` may be negative. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Milliseconds from 1970 to the day's midnight in UTC, for time axes. ISO text without a time is UTC by definition. */
export function toEpochMs(date: IsoDate): number {
  return Date.parse(date);
}
