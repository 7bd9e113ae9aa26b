import { Temporal } from 'temporal-polyfill';
import { recalling } from '@/lib/recall';
import type { Span } from './span';

/** Years 1000 to 2999: what a public record can speak of, and what every calendar and database writes with four digits. */
const YEAR = '[12]\\d{3}';
const PARTIAL_DATE = new RegExp(`^(${YEAR})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?$`);
const HALF_OR_QUARTER = new RegExp(`^(${YEAR})-(?:H([12])|Q([1-4]))$`);
const DAY_LENGTH = '2024-06-30'.length;

/**
 * The days a date covers that is stated to the day, month or year: `2024-06` → `[2024-06-01, 2024-07-01)`.
 * Null where the text is no such date or the day does not exist (`2023-02-30`).
 */
export const parsePartialDate = recalling((text): Span | null => {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const first = Temporal.PlainDate.from({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) });
  const from = first.toString();
  // A day past the end of its month was moved back to the last day: the text then no longer opens the date.
  if (!from.startsWith(text)) return null;
  const length = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
  return { from, to: first.add(length).toString() };
});

/**
 * The days a period covers: `2024`, `2024-H1`, `2024-Q1`, `2024-03`, or `start/end` of two years, months or days.
 * Null where the text has none of these forms, a day does not exist, the ends differ in form, or the end lies before the
 * start. A single day is no period: it is a date (see `parsePartialDate`), or the span of that day to itself.
 */
export const parsePeriod = recalling((text): Span | null => {
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (end !== undefined) return parseEnds(start, end);
  return parseHalfOrQuarter(start) ?? (start.length < DAY_LENGTH ? parsePartialDate(start) : null);
});

function parseEnds(start: string, end: string): Span | null {
  const first = parsePartialDate(start);
  const last = parsePartialDate(end);
  if (first === null || last === null || start.length !== end.length || last.from < first.from) return null;
  return { from: first.from, to: last.to };
}

function parseHalfOrQuarter(text: string): Span | null {
  const [, year, half, quarter] = HALF_OR_QUARTER.exec(text) ?? [];
  if (year === undefined) return null;
  const months = half !== undefined ? 6 : 3;
  const first = Temporal.PlainDate.from({
    year: Number(year),
    month: (Number(half ?? quarter) - 1) * months + 1,
    day: 1,
  });
  return { from: first.toString(), to: first.add({ months }).toString() };
}
