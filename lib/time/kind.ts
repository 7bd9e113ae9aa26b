import { lastDay } from './calendar';
import type { IsoDate, Span } from './span';

/**
 * What a span of days amounts to on the calendar, however it is written: `year`, `half` and `quarter` are those of the
 * calendar; `years` and `months` are any other run of whole calendar years or months; `days` is everything else.
 */
export type PeriodKind = {
  readonly kind: 'year' | 'years' | 'half' | 'quarter' | 'month' | 'months' | 'days';
  /** True for a running total within a year: from 1 January, less than the year (January, Q1 and H1 too). */
  readonly isYearToDate: boolean;
};

/** Classifies a span by its days: `2021-01/2021-06` is the first half, `2024-01-01/2024-12-31` a year. */
export function periodKind(span: Span): PeriodKind {
  return { kind: kindOf(span), isYearToDate: monthDay(span.from) === '01-01' && yearsAndMonths(span).years < 1 };
}

/** True for one whole calendar year. */
export function isFullYear(span: Span): boolean {
  return kindOf(span) === 'year';
}

/**
 * True where the totals of two periods can stand in one line: the same kind, the same length and the same place in the
 * year, whatever the year (January to August of 2024 and of 2025, but neither with January to September nor with H1).
 */
export function isComparable(a: Span, b: Span): boolean {
  return comparisonKey(a) === comparisonKey(b);
}

/** One text for all spans comparable with each other (see `isComparable`), for grouping. */
export function comparisonKey(span: Span): string {
  const kind = kindOf(span);
  // Odd days are told by their last day and whole months by the day after: of the two, that one is the same in leap years.
  const end = kind === 'days' ? lastDay(span) : span.to;
  return `${kind} ${monthDay(span.from)} ${yearOf(end) - yearOf(span.from)} ${monthDay(end)}`;
}

function kindOf(span: Span): PeriodKind['kind'] {
  if (!span.from.endsWith('-01') || !span.to.endsWith('-01')) return 'days';
  const { years, months } = yearsAndMonths(span);
  const startMonth = monthOf(span.from);
  if (months === 0 && startMonth === 1) return years === 1 ? 'year' : 'years';
  if (years > 0) return 'months';
  if (months === 6 && startMonth % 6 === 1) return 'half';
  if (months === 3 && startMonth % 3 === 1) return 'quarter';
  return months === 1 ? 'month' : 'months';
}

/** Length in calendar months, as whole years and the rest; days within a month are not counted. */
function yearsAndMonths({ from, to }: Span): { years: number; months: number } {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return { years: Math.floor(months / 12), months: months % 12 };
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
