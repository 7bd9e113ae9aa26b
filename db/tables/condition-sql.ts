import { type SQL, sql } from 'drizzle-orm';
import { type Condition, readTerm } from '@/lib/tables/condition';
import type { Field } from '@/lib/tables/definition';
import { normaliseForSearch } from '@/lib/tables/search';
import type { IsoDate } from '@/lib/time/span';
import { allOf, anyOf, bound } from './bound';
import type { ColumnSql, Days, FilterSql } from './sql-half';

type Part = ColumnSql | FilterSql;
type Range = Extract<Condition, { readonly op: 'between' }>;

/** The terms of a filter as conditions. */
export function conditionsOf(field: Field, terms: readonly string[]): Condition[] {
  return terms.map((term) => {
    const condition = readTerm(field, term);
    if ('problem' in condition) throw new Error(`A view holds a term that was not read: ${field.key}=${term}`);
    return condition;
  });
}

/** True for rows that meet any of the conditions. Single values are one list, so that hundreds of them cost one look-up. */
export function meetsAny(field: Field, part: Part, conditions: readonly Condition[]): SQL {
  const singles: SQL[] = [];
  const others: SQL[] = [];
  for (const condition of conditions) {
    const single = singleOf(part, condition);
    if (single === null) others.push(conditionSql(field, part, condition));
    else singles.push(single);
  }
  const list = singles.length === 0 ? [] : [sql`${part.value} in (${sql.join(singles, sql`, `)})`];
  return anyOf([...list, ...others]);
}

/** The one value that a condition asks for; null where it asks for more. */
function singleOf({ type }: Part, condition: Condition): SQL | null {
  if (condition.op === 'equals') return bound(type === 'boolean' ? condition.value === 'true' : condition.value, type);
  if (condition.op !== 'between' || condition.from === null || condition.from !== condition.to) return null;
  // A fraction is no whole number: it must not be rounded to one.
  const isWhole = type !== 'integer' || Number.isSafeInteger(condition.from);
  return isWhole ? endOf(type, condition.from, Math.ceil) : null;
}

function conditionSql(field: Field, part: Part, condition: Condition): SQL {
  const { value } = part;
  switch (condition.op) {
    case 'empty':
      return condition.isEmpty ? sql`${value} is null` : sql`${value} is not null`;
    case 'equals':
      return sql`${value} = ${bound(condition.value, part.type)}`;
    case 'contains':
      return containsSql(part, condition.text);
    case 'between':
      return between(part, condition);
    case 'overlaps':
      return dated(value, inRange(daysOf(field, part.days), dayOf(condition.from), dayOf(condition.to)));
    case 'covers': {
      const { from, to } = daysOf(field, part.days);
      return dated(value, sql`${from} = ${bound(condition.from, 'date')} and ${to} = ${bound(condition.to, 'date')}`);
    }
  }
}

/** True where the number itself lies in the range. */
export function between({ value, type }: Part, { from, to }: Range): SQL {
  return inRange(
    { from: value, to: value },
    from === null ? null : endOf(type, from, Math.ceil),
    to === null ? null : endOf(type, to, Math.floor),
  );
}

/**
 * An end of a range in a type that an index of the column can be asked for: whole numbers are never turned into fractions
 * row by row; the end is rounded inward instead.
 */
function endOf(type: string, end: number, round: (value: number) => number): SQL {
  if (type !== 'integer') return bound(String(end), 'numeric');
  const safe = Math.min(Math.max(round(end), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  return bound(String(safe), 'bigint');
}

function dayOf(value: IsoDate | null): SQL | null {
  return value === null ? null : bound(value, 'date');
}

/** The days stand beside a row's date of either sort: the filter is about this one. */
function dated(value: SQL, condition: SQL): SQL {
  return sql`(${value} is not null and ${condition})`;
}

/** True where the row's own ends meet `from`…`to`, all included. */
function inRange(row: Days, from: SQL | null, to: SQL | null): SQL {
  const parts = [];
  if (from !== null) parts.push(sql`${row.to} >= ${from}`);
  if (to !== null) parts.push(sql`${row.from} <= ${to}`);
  return sql`(${allOf(parts)})`;
}

function daysOf(field: Field, days: Days | undefined): Days {
  if (days === undefined) throw new Error(`${field.key} has no days behind it.`);
  return days;
}

/**
 * True where the text contains the other, compared as a search compares. Levelling a million texts takes longer than a
 * statement may, so of long tables only texts are levelled whose row has the words at all, which do not have them as they
 * stand, and which are not plain ASCII, where that settles it.
 */
function containsSql({ value, within }: Part, text: string): SQL {
  const pattern = () => bound(`%${escapeLike(normaliseForSearch(text))}%`, 'text');
  const contains = sql`${levelled(value)} like ${pattern()}`;
  if (within === undefined) return contains;
  const isBeyondAscii = sql`octet_length(${value}) > char_length(${value})`;
  return sql`(${within} like ${pattern()} and (${value} ilike ${pattern()} or (${isBeyondAscii} and ${contains})))`;
}

/** A text as `search_text` has it: compatible forms made one, case levelled; to be compared with `normaliseForSearch`. */
export function levelled(text: SQL): SQL {
  return sql`lower(normalize(${text}, NFKC) collate "und-x-icu")`;
}

/** `%`, `_` and the escape itself stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
