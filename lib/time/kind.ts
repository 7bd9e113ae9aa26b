import { lastDay } from './calendar';
import type { IsoDate, Span } from './span';

/**
 * What a span of days amounts to on the calendar, however it is written: `year`, `half` and `quarter` are those of the
 * calendar; `years` and `months` are any other run of whole calendar years or months; `days` is everything else.
 */
export type PeriodKind = 'year' | 'years' | 'half' | 'quarter' | 'month' | 'months' | 'days';

/** Classifies a span by its days: `2021-01/2021-06` is the first half, `2024-01-01/2024-12-31` a year. */
export function periodKind({ from, to }: Span): PeriodKind {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return 'days';
  const length = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const startMonth = monthOf(from);
  if (length % 12 === 0 && startMonth === 1) return length === 12 ? 'year' : 'years';
  if (length === 6 && startMonth % 6 === 1) return 'half';
  if (length === 3 && startMonth % 3 === 1) return 'quarter';
  return length === 1 ? 'month' : 'months';
}

/**
 * One text for all spans whose totals can be compared: the same kind, the same length and the same place in the year,
 * whatever the year (January to August of 2024 and of 2025, but neither with January to September nor with H1).
 */
export function comparisonKey(span: Span): string {
  const kind = periodKind(span);
  // Odd days are told by their last day and whole months by the day after: of the two, that one is the same in leap years.
  const end = kind === 'days' ? lastDay(span) : span.to;
  return `${kind} ${monthDay(span.from)} ${yearOf(end) - yearOf(span.from)} ${monthDay(end)}`;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

function monthDay(date: IsoDate): string {
  return date.slice(5);
}
