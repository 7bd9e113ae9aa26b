import type { Measure } from '@/lib/record/values';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';

/** The period a value covers or the date it holds at, as printed, and its days. Exactly one of the two texts is set. */
export type Moment = { readonly period: string | null; readonly asOf: string | null; readonly span: Span };

/**
 * Reads the period or date of a statement.
 * @throws RangeError where neither is set or the text has no known form: the import lets no such row in.
 */
export function momentOf({ period, asOf }: Omit<Moment, 'span'>): Moment {
  const span = period !== null ? parsePeriod(period) : asOf !== null ? parsePartialDate(asOf) : null;
  if (span === null) throw new RangeError(`Neither a period nor a date: period ${period}, as of ${asOf}.`);
  return { period, asOf, span };
}

/**
 * Reads a period that a relation names: a date for stocks and running totals, a period for everything else.
 * Null where the source states none, or where a stock is given a form that only periods have (`2015-H1`).
 */
export function relatedMoment(measure: Measure, text: string | null): Moment | null {
  if (text === null) return null;
  const isAtDate = measure === 'stock' || measure === 'cumulative';
  const span = isAtDate ? parsePartialDate(text) : parsePeriod(text);
  return span && { period: isAtDate ? null : text, asOf: isAtDate ? text : null, span };
}

/** One text for all spellings of one period (`2024-Q1`, `2024-01/2024-03`); a date and a period never share one. */
export function momentKey({ period, span }: Moment): string {
  return `${period !== null ? 'period' : 'as of'} ${span.from} ${span.to}`;
}

/** The period or date as printed. */
export function momentText({ period, asOf }: Omit<Moment, 'span'>): string {
  return period ?? asOf ?? '';
}
