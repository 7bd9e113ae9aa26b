import { Temporal } from 'temporal-polyfill';
import { lastDay } from '@/lib/time/calendar';
import type { IsoDate, Span } from '@/lib/time/span';
import type { MissingPeriods } from './chart-types';

/**
 * The calendar grid a period belongs to. Periods with the same key are comparable with one another; `stepMonths` is the
 * distance of neighbours on the grid, null where a period has none (longer than a year).
 *
 * Years, halves, quarters and months fill the year, so their neighbours follow at once. Any other part of a year
 * (January–October, 1 January–4 September) recurs once a year, so its neighbour is the same part of the next year.
 */
type PeriodGrid = { readonly key: string; readonly stepMonths: number | null };

const MONTHS_A_YEAR = 12;

export function gridOf(span: Span): PeriodGrid {
  if (!startsMonth(span.from) || !startsMonth(span.to)) {
    return { key: `days ${span.from.slice(5)}/${span.to.slice(5)}`, stepMonths: MONTHS_A_YEAR };
  }
  const start = monthOf(span.from);
  const length = monthOf(span.to) - start;
  if (length > MONTHS_A_YEAR) return { key: `${length} months from ${span.from}`, stepMonths: null };
  const fillsYear = MONTHS_A_YEAR % length === 0 && start % length === 0;
  const stepMonths = fillsYear ? length : MONTHS_A_YEAR;
  return { key: `${length} months of ${stepMonths} from ${start % stepMonths}`, stepMonths };
}

/** The periods of one grid that lie between two of its periods; null where they are neighbours. */
export function missingBetween(earlier: Span, later: Span): MissingPeriods | null {
  const { stepMonths } = gridOf(earlier);
  if (stepMonths === null || monthOf(later.from) - monthOf(earlier.from) <= stepMonths) return null;
  return { first: periodText(shift(earlier, stepMonths)), last: periodText(shift(later, -stepMonths)) };
}

/** True for a period shorter than a year, leap or not. */
export function isPartYear(span: Span): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(span.from).add({ years: 1 }), span.to) > 0;
}

/** True for exactly one year, wherever it starts. */
export function isOneYear(span: Span): boolean {
  return Temporal.PlainDate.from(span.from).add({ years: 1 }).toString() === span.to;
}

/** The shortest form in which the record would write the period. */
function periodText(span: Span): string {
  const last = lastDay(span);
  if (!startsMonth(span.from) || !startsMonth(span.to)) return `${span.from}/${last}`;
  const start = monthOf(span.from);
  const length = monthOf(span.to) - start;
  const place = start % MONTHS_A_YEAR;
  const year = span.from.slice(0, 4);
  if (place % length === 0) {
    if (length === 12) return year;
    if (length === 6) return `${year}-H${place / length + 1}`;
    if (length === 3) return `${year}-Q${place / length + 1}`;
    if (length === 1) return span.from.slice(0, 7);
  }
  return `${span.from.slice(0, 7)}/${last.slice(0, 7)}`;
}

function shift(span: Span, months: number): Span {
  return { from: addMonths(span.from, months), to: addMonths(span.to, months) };
}

function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

function startsMonth(date: IsoDate): boolean {
  return date.endsWith('-01');
}

/** Months since the year 0, so that `% 12` is the place in the year, January first. */
function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7)) - 1;
}
