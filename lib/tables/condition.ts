import { lastDay } from '@/lib/time/calendar';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import type { IsoDate, Span } from '@/lib/time/span';
import type { Field } from './definition';
import type { ProblemCode } from './problem';

/** Terms that any field which may be without a value understands: rows without one, and rows with any. */
export const EMPTY = '(empty)';
export const FILLED = '(filled)';

/**
 * What one term of a filter asks of a row. Ends are included; a null end is open.
 * - `empty`: the row has no value (`isEmpty`), or has one.
 * - `between`: the number lies in the range.
 * - `overlaps`: some day the row's date or period can mean lies in the range.
 * - `covers`: the row's period is exactly these days.
 */
export type Condition =
  | { readonly op: 'empty'; readonly isEmpty: boolean }
  | { readonly op: 'equals'; readonly value: string }
  | { readonly op: 'contains'; readonly text: string }
  | { readonly op: 'between'; readonly from: number | null; readonly to: number | null }
  | { readonly op: 'overlaps'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly op: 'covers'; readonly from: IsoDate; readonly to: IsoDate };

type Refused = { readonly problem: ProblemCode };
type Ends<T> = { readonly from: T | null; readonly to: T | null };

const NUMBER = /^-?\d{1,20}(\.\d{1,15})?$/;
/** A whole text in quotes, or after a tilde one that is contained; a quote within is written twice. */
const QUOTED = /^(~?)"((?:[^"]|"")+)"$/u;
const TERMS = /\s*~?"(?:[^"]|"")+"(?=\s*(?:,|$))|[^,]+/gu;
const YEAR = /^\d{4}$/;
const RANGE = '..';

/**
 * Reads one term of a filter by the kind of its field: identifiers and codes are equal, texts contain (or, in quotes, are
 * the whole of it; `~"a, b"` contains what could not stand bare), numbers, dates and years lie in `a..b` (either end may be empty; a single value is a range of one). A period without `..` is that period.
 */
export function readTerm(field: Field, term: string): Condition | Refused {
  if (field.nullable === true && (term === EMPTY || term === FILLED)) return { op: 'empty', isEmpty: term === EMPTY };
  switch (field.kind) {
    case 'id':
      return { op: 'equals', value: term };
    case 'code':
      return field.codes.includes(term) ? { op: 'equals', value: term } : { problem: 'unknown_value' };
    case 'boolean':
      return term === 'true' || term === 'false' ? { op: 'equals', value: term } : { problem: 'unknown_value' };
    case 'text':
    case 'link':
      return readText(term);
    case 'number':
      return readNumbers(term);
    case 'year':
      return readDays(term, (text) => (YEAR.test(text) ? parsePartialDate(text) : null));
    case 'date':
      return readDays(term, parsePartialDate);
    case 'period':
      return readPeriod(term);
  }
}

/** The term that asks for exactly this value of a field; null: for rows without one. */
export function termOf({ kind }: Pick<Field, 'kind'>, value: string | null): string {
  if (value === null) return EMPTY;
  return kind === 'text' || kind === 'link' ? quoted(value) : value;
}

/** The term that asks for rows whose text contains this one, whatever is in it. */
export function containsTerm(text: string): string {
  const isPlain = splitTerms(text).join() === text && !QUOTED.test(text) && text !== EMPTY && text !== FILLED;
  return isPlain && !text.includes(',') ? text : `~${quoted(text)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The terms of a filter as an address joins them: by commas, but for those within a term in quotes. */
export function splitTerms(text: string): string[] {
  const terms = text.match(TERMS) ?? [];
  return [...new Set(terms.map((term) => term.trim()))].filter((term) => term !== '');
}

function readText(term: string): Condition {
  const [, tilde, inner = ''] = QUOTED.exec(term) ?? [];
  if (tilde === undefined) return { op: 'contains', text: term };
  const text = inner.replaceAll('""', '"');
  return tilde === '' ? { op: 'equals', value: text } : { op: 'contains', text };
}

function readNumbers(term: string): Condition | Refused {
  const ends = readEnds(term, (text) => (NUMBER.test(text) ? Number(text) : null));
  if (ends === null) return { problem: 'malformed' };
  const { from, to } = ends;
  if (from !== null && to !== null && to < from) return { problem: 'reversed_range' };
  return { op: 'between', from, to };
}

function readDays(term: string, parse: (text: string) => Span | null): Condition | Refused {
  const ends = readEnds(term, parse);
  if (ends === null) return { problem: 'malformed' };
  const { from, to } = ends;
  if (from !== null && to !== null && to.to <= from.from) return { problem: 'reversed_range' };
  return { op: 'overlaps', from: from?.from ?? null, to: to === null ? null : lastDay(to) };
}

function readPeriod(term: string): Condition | Refused {
  const parse = (text: string) => parsePeriod(text) ?? parsePartialDate(text);
  if (term.includes(RANGE)) return readDays(term, parse);
  const span = parse(term);
  return span === null ? { problem: 'malformed' } : { op: 'covers', from: span.from, to: lastDay(span) };
}

/** The two ends of `a..b`, or twice the same of `a`; null where an end cannot be read or both are empty. */
function readEnds<T>(term: string, parse: (text: string) => T | null): Ends<T> | null {
  const [start = '', end = start, ...more] = term.split(RANGE);
  if (more.length > 0 || (start === '' && end === '')) return null;
  const from = start === '' ? null : parse(start);
  const to = end === '' ? null : parse(end);
  if ((start !== '' && from === null) || (end !== '' && to === null)) return null;
  return { from, to };
}
