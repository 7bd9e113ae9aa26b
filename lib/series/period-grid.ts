import { addMonths, lastDay, spanOf } from '@/lib/time/calendar';
import { comparisonKey, type PeriodKind, periodKind } from '@/lib/time/kind';
import type { IsoDate, Span } from '@/lib/time/span';
import type { MissingPeriods } from './chart-types';

/**
 * The calendar grid a period belongs to: periods with the same key may share a line. `stepMonths` is the distance of
 * neighbours on the grid, null where a period has none (longer than a year).
 *
 * Years, halves, quarters and months fill the year, so their neighbours follow at once. Any other part of a year
 * (January–October, 1 January–4 September) recurs once a year, so its neighbour is the same part of the next year.
 */
type PeriodGrid = { readonly key: string; readonly stepMonths: number | null };

const MONTHS_A_YEAR = 12;
/** The kinds that fill the year, with their length. */
const MONTHS_OF: Partial<Record<PeriodKind, number>> = { year: MONTHS_A_YEAR, half: 6, quarter: 3, month: 1 };

export function gridOf(span: Span): PeriodGrid {
  const kind = periodKind(span);
  const months = MONTHS_OF[kind];
  if (months !== undefined) return { key: kind, stepMonths: months };
  if (isPartYear(span) || isOneYear(span)) return { key: comparisonKey(span), stepMonths: MONTHS_A_YEAR };
  return { key: `${span.from}/${lastDay(span)}`, stepMonths: null };
}

/** The periods of one grid that lie between two of its periods; null where they are neighbours. */
export function missingBetween(earlier: Span, later: Span): MissingPeriods | null {
  const { stepMonths } = gridOf(earlier);
  if (stepMonths === null) return null;
  const first = shift(earlier, stepMonths);
  return first.from >= later.from ? null : { first: periodText(first), last: periodText(shift(later, -stepMonths)) };
}

/** True for a period shorter than a year, leap or not. */
export function isPartYear(span: Span): boolean {
  return addMonths(span.from, MONTHS_A_YEAR) > span.to;
}

/** True for exactly one year, wherever it starts. */
export function isOneYear(span: Span): boolean {
  return addMonths(span.from, MONTHS_A_YEAR) === span.to;
}

/** The shortest form in which the record would write a period of a year or less. */
function periodText(span: Span): string {
  const { from } = span;
  const year = from.slice(0, 4);
  const last = lastDay(span);
  switch (periodKind(span)) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${partOfYear(from, 6)}`;
    case 'quarter':
      return `${year}-Q${partOfYear(from, 3)}`;
    case 'month':
      return monthText(from);
    case 'days':
      return `${from}/${last}`;
    default:
      return `${monthText(from)}/${monthText(last)}`;
  }
}

/** The same period of its grid, so many months later; odd days keep their last day, as in `comparisonKey`. */
function shift(span: Span, months: number): Span {
  const from = addMonths(span.from, months);
  if (periodKind(span) === 'days') return spanOf(from, addMonths(lastDay(span), months));
  return { from, to: addMonths(span.to, months) };
}

/** Which part of the year starts on the day, counted from one. */
function partOfYear(date: IsoDate, months: number): number {
  return (Number(date.slice(5, 7)) - 1) / months + 1;
}

function monthText(date: IsoDate): string {
  return date.slice(0, '2024-06'.length);
}
