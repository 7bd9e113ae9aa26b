import { z } from 'zod';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';
import { type ColumnRule, columnRules } from './column-rule';
import { hasTooManyDigits, parsePlainNumber } from './decimal';

/*
 * The kinds of cell the record has. Each schema reads the text of one cell; a blank cell is null, so a column that may be
 * blank is `.nullable()`. The messages follow on "file, line, column:".
 */

const REQUIRED = { error: 'must not be blank' };

/** A period or a partial date: as the file writes it, and the days it covers. */
export type Dated = { readonly text: string; readonly span: Span };

type Limits = Pick<ColumnRule, 'minimum' | 'maximum' | 'exclusiveMinimum'>;

const YEAR = '[12][0-9]{3}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12][0-9]|3[01])';
const FULL_DATE = `${YEAR}-${MONTH}-${DAY}`;
const PARTIAL_DATE = `${YEAR}(-${MONTH}(-${DAY})?)?`;
const PERIOD = `${YEAR}(-(H[12]|Q[1-4]|${MONTH}))?|${YEAR}/${YEAR}|${YEAR}-${MONTH}/${YEAR}-${MONTH}|${FULL_DATE}/${FULL_DATE}`;
const ID = '[a-z0-9]+(-[a-z0-9]+)*';

/** The longest name or identifier: with four bytes a letter it still fits an entry of a database's index (2,700 bytes). */
const LONGEST_NAME = 600;
const tooLong = (longest: number) => `must not be longer than ${longest} letters`;

/** Any text. */
export const text = () => z.string(REQUIRED).register(columnRules, { type: 'string' });

/** What things are called by, listed and ordered: a text of bounded length. */
export const name = () =>
  z
    .string(REQUIRED)
    .max(LONGEST_NAME, { error: tooLong(LONGEST_NAME) })
    .register(columnRules, { type: 'string' });

/** Text of one form and of bounded length; `what` completes the sentence `"x" is not …`. */
export const form = (pattern: string, what: string, longest = LONGEST_NAME) =>
  z
    .string(REQUIRED)
    .max(longest, { error: tooLong(longest), abort: true })
    .regex(new RegExp(`^(?:${pattern})$`, 'u'), { error: ({ input }) => `${quoted(input)} is not ${what}` })
    .register(columnRules, { type: 'string', pattern });

/** The id of a row, here or in the file it points to. */
export const id = () => form(ID, 'an id (small letters, digits and single hyphens)');

/** A two-letter country code of ISO 3166-1. */
export const country = () => form('[A-Z]{2}', 'a country code of two capital letters (ISO 3166-1)');

/** One word of a list. */
export const word = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .enum(words, {
      error: ({ input }) => (input === null ? REQUIRED.error : `${quoted(input)} is not one of ${words.join(', ')}`),
    })
    .register(columnRules, { type: 'string', enum: words });

/** A plain number of at most 15 significant digits. */
export const decimal = (limits: Limits = {}) =>
  z
    .string(REQUIRED)
    .transform((cell, context) => {
      const value = parsePlainNumber(cell);
      if (value === null) return refuse(context, `${quoted(cell)} is not a plain number (like 86000, 0.5 or -1.5)`);
      if (hasTooManyDigits(cell)) return refuse(context, `${quoted(cell)} has more than 15 significant digits`);
      return withinLimits(value, limits, context);
    })
    .register(columnRules, { type: 'number', ...limits });

/** A plain whole number. */
export const wholeNumber = (limits: Limits = {}) =>
  z
    .string(REQUIRED)
    .transform((cell, context) => {
      const value = parsePlainNumber(cell);
      if (!Number.isSafeInteger(value) || value === null)
        return refuse(context, `${quoted(cell)} is not a whole number`);
      return withinLimits(value, limits, context);
    })
    .register(columnRules, { type: 'integer', ...limits });

/** A date to the day, month or year. */
export const partialDate = () =>
  dated(parsePartialDate, 'a date of the calendar (like 2024, 2024-06 or 2024-06-30)', PARTIAL_DATE);

/** A period: a year, half, quarter or month, or a span of years, months or days. */
export const period = () =>
  dated(parsePeriod, 'a period (like 2024, 2024-H1, 2024-Q1, 2024-03 or 2021-01/2021-10)', PERIOD);

/** An end of a relation: the period of a flow, or the date of a stock. */
export const periodOrDate = () =>
  dated(
    (cell) => parsePeriod(cell) ?? parsePartialDate(cell),
    'a period or a date (like 2024, 2024-Q1, 2021-01/2021-10 or 2024-06-30)',
    `${PERIOD}|${FULL_DATE}`,
  );

/** The ids of other rows, with `;` between them, none twice. */
export const idList = () =>
  z
    .string(REQUIRED)
    .transform((cell, context): readonly string[] => {
      const ids = cell.split(';');
      const wrong = ids.find((item) => !new RegExp(`^(?:${ID})$`).test(item));
      if (wrong !== undefined) return refuse(context, `${quoted(wrong)} is not an id (ids are separated by ";" alone)`);
      const repeated = ids.find((item, index) => ids.indexOf(item) !== index);
      if (repeated !== undefined) return refuse(context, `${quoted(repeated)} is listed twice`);
      return ids;
    })
    .register(columnRules, { type: 'string', pattern: `${ID}(;${ID})*`, separator: ';' });

function dated(parse: (cell: string) => Span | null, what: string, pattern: string) {
  return z
    .string(REQUIRED)
    .transform((cell, context): Dated => {
      const span = parse(cell);
      return span === null ? refuse(context, `${quoted(cell)} is not ${what}`) : { text: cell, span };
    })
    .register(columnRules, { type: 'string', pattern });
}

function withinLimits(value: number, limits: Limits, context: z.RefinementCtx): number {
  const { minimum, maximum, exclusiveMinimum } = limits;
  if (minimum !== undefined && value < minimum) return refuse(context, `${value} is less than ${minimum}`);
  if (maximum !== undefined && value > maximum) return refuse(context, `${value} is more than ${maximum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return refuse(context, `${value} is not more than ${exclusiveMinimum}`);
  return value;
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** The cell in quotation marks, shortened: a message stays one line. */
function quoted(cell: unknown): string {
  const shown = String(cell).replaceAll('\n', ' ');
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`;
}
