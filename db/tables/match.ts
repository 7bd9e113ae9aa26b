import { type SQL, sql } from 'drizzle-orm';
import type { Condition } from '@/lib/tables/condition';
import { type Column, type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';
import { anyOf } from './bound';
import { between, conditionsOf, meetsAny } from './condition-sql';
import type { ColumnSql, Half } from './sql-half';

/** What a filter by ranges of a published number asks: met for certain, and met by some value that the source allows. */
export type RangeMatch = { readonly sure: SQL; readonly possible: SQL };
type Range = Extract<Condition, { readonly op: 'between' }>;
type Ends = { readonly figure: ColumnSql; readonly low: SQL; readonly high: SQL };

/**
 * The two readings of a filter, where it holds a range of a number that its source may give as a bound; null for every
 * other filter. A statement bounded on both sides is as good as its value, and so is an amount of which nobody knows the
 * ends; a bound ("more than 1 trillion") is in a range for certain only where all that it allows is.
 */
export function rangeMatch(half: Half, field: Field, terms: readonly string[]): RangeMatch | null {
  const ends = endsOf(half, field);
  const conditions = conditionsOf(field, terms);
  if (ends === null || !conditions.some(isRange)) return null;
  const other = (condition: Condition) => meetsAny(field, ends.figure, [condition]);
  return {
    sure: anyOf(conditions.map((one) => (isRange(one) ? surelyIn(ends, one) : other(one)))),
    possible: anyOf(conditions.map((one) => (isRange(one) ? possiblyIn(ends, one) : other(one)))),
  };
}

/** The keys of the filters of a view that a row can meet for certain or perhaps. */
export function matchedKeys(definition: TableDefinition, view: View): string[] {
  return view.filters.flatMap(({ key, terms }) => {
    const field = fieldOf(definition, key);
    if (field === undefined || !hasEnds(field)) return [];
    return conditionsOf(field, terms).some(isRange) ? [key] : [];
  });
}

function hasEnds(field: Field): field is Column {
  return field.kind === 'number' && 'figure' in field && field.figure?.low !== undefined;
}

function endsOf(half: Half, field: Field): Ends | null {
  if (field.kind !== 'number' || !('figure' in field)) return null;
  const { low = '', high = '' } = field.figure ?? {};
  const figure = half.columns[field.key];
  const [lowSql, highSql] = [half.columns[low]?.value, half.columns[high]?.value];
  if (figure === undefined || lowSql === undefined || highSql === undefined) return null;
  return { figure, low: lowSql, high: highSql };
}

function isRange(condition: Condition): condition is Range {
  return condition.op === 'between';
}

function surelyIn({ figure, low, high }: Ends, range: Range): SQL {
  const stated = sql`(${low} is null) = (${high} is null) and ${between(figure, range)}`;
  const bounds = [];
  if (range.from === null) bounds.push(sql`${low} is null and ${between({ ...figure, value: high }, range)}`);
  if (range.to === null) bounds.push(sql`${high} is null and ${between({ ...figure, value: low }, range)}`);
  return anyOf([sql`(${stated})`, ...bounds.map((part) => sql`(${figure.value} is not null and ${part})`)]);
}

function possiblyIn({ figure, low, high }: Ends, { op, from, to }: Range): SQL {
  const parts = [];
  if (to !== null) parts.push(atMost(low, { op, from: null, to }, figure));
  if (from !== null) parts.push(atLeast(high, { op, from, to: null }, figure));
  const meets = sql`num_nonnulls(${low}, ${high}) > 0 and ${sql.join(parts, sql` and `)}`;
  const unbounded = sql`num_nonnulls(${low}, ${high}) = 0 and ${between(figure, { op, from, to })}`;
  return sql`(${figure.value} is not null and ((${meets}) or (${unbounded})))`;
}

function atMost(low: SQL, range: Range, figure: ColumnSql): SQL {
  return sql`(${low} is null or ${between({ ...figure, value: low }, range)})`;
}

function atLeast(high: SQL, range: Range, figure: ColumnSql): SQL {
  return sql`(${high} is null or ${between({ ...figure, value: high }, range)})`;
}
