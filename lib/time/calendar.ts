import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Span } from './span';

/** The last day a span includes. */
export function lastDay(span: Span): IsoDate {
  return Temporal.PlainDate.from(span.to).subtract({ days: 1 }).toString();
}

/** The span from `first` to `last`, both included: the inverse of reading `from` and `lastDay`. */
export function spanOf(first: IsoDate, last: IsoDate): Span {
  return { from: first, to: Temporal.PlainDate.from(last).add({ days: 1 }).toString() };
}

/** Days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Milliseconds from 1970 to the day's midnight in UTC, for time axes. ISO text without a time is UTC by definition. */
export function toEpochMs(date: IsoDate): number {
  return Date.parse(date);
}

/** True where both cover the same days, however they are written (`2024-Q1`, `2024-01/2024-03`). */
export function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}
