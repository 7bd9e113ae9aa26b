import { type SQL, sql } from 'drizzle-orm';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import { searchWords } from '@/lib/tables/search';
import type { Filter, View } from '@/lib/tables/view';
import { allOf, anyOf, bound } from './bound';
import { conditionsOf, escapeLike, meetsAny } from './condition-sql';
import { joinOf } from './from';
import { matchedKeys, rangeMatch } from './match';
import type { ColumnSql, FilterSql, Half, JoinName } from './sql-half';

export type WhereOptions = {
  /** The key whose own filter is left out, for the counts of its own choices. */
  readonly except?: string;
  /** Ranges of published numbers are met for certain, or at least perhaps; without it, as the view says. */
  readonly ranges?: 'sure' | 'possible';
};

/**
 * What a row must meet to be in the view: its release, every filter (any of its terms), every word searched. It speaks of
 * the set's own table alone; what stands beside it is asked for by its identifiers.
 */
export function whereOf(
  definition: TableDefinition,
  half: Half,
  releaseId: number,
  view: View,
  { except, ranges }: WhereOptions = {},
): SQL {
  const filters = view.filters.filter(({ key }) => key !== except);
  const matched = matchedKeys(definition, view);
  const remaining = matched.filter((key) => key !== except);
  const isMay = ranges === undefined && view.match === 'may';
  // A range that is left out leaves nothing to be uncertain of; a view that has none holds no uncertain row.
  if (isMay && matched.length === 0) return sql`false`;
  const reading = ranges ?? (isMay && remaining.length > 0 ? 'possible' : 'sure');
  const parts = [sql`${half.releaseId} = ${bound(releaseId, 'integer')}`];
  for (const filter of filters) parts.push(filterSql(definition, half, releaseId, filter, reading));
  for (const word of searchWords(view.q)) parts.push(wordSql(half, releaseId, word));
  if (isMay && remaining.length > 0) parts.push(sql`(${surelySql(definition, half, view, remaining)}) is not true`);
  return allOf(parts);
}

/** True for rows that meet every range of published numbers of these filters for certain. */
export function surelySql(definition: TableDefinition, half: Half, view: View, keys: readonly string[]): SQL {
  const parts = view.filters.flatMap(({ key, terms }) => {
    const match = keys.includes(key) ? rangeMatch(half, mustField(definition, key), terms) : null;
    return match === null ? [] : [match.sure];
  });
  return parts.length === 0 ? sql`true` : allOf(parts);
}

/** The SQL of a column or a filter-only key. */
export function sqlOf(half: Half, key: string): ColumnSql | FilterSql {
  const found = half.columns[key] ?? half.filters[key];
  if (found === undefined) throw new Error(`The set has no ${key}.`);
  return found;
}

function mustField(definition: TableDefinition, key: string): Field {
  const field = fieldOf(definition, key);
  if (field === undefined) throw new Error(`The set has no ${key}.`);
  return field;
}

function filterSql(
  definition: TableDefinition,
  half: Half,
  releaseId: number,
  { key, terms }: Filter,
  reading: 'sure' | 'possible',
): SQL {
  const field = mustField(definition, key);
  const match = rangeMatch(half, field, terms);
  if (match !== null) return match[reading];
  const part = sqlOf(half, key);
  if ('tie' in part && part.tie !== undefined) return tiedSql(field, part, part.tie, terms);
  const condition = meetsAny(field, part, conditionsOf(field, terms));
  return part.join === undefined ? condition : besideSql(half, releaseId, part.join, condition);
}

/** A row without any tied row is empty; of the tied rows one has to meet the other terms. */
function tiedSql(field: Field, part: FilterSql, tie: NonNullable<FilterSql['tie']>, terms: readonly string[]): SQL {
  const conditions = conditionsOf(field, terms);
  const tied = (condition?: SQL) =>
    sql`exists (select 1 from ${tie.table} where ${tie.on}${condition === undefined ? sql`` : sql` and ${condition}`})`;
  const parts = conditions.flatMap((one) => {
    if (one.op !== 'empty') return [];
    return [one.isEmpty ? sql`not ${tied()}` : tied()];
  });
  const others = conditions.filter(({ op }) => op !== 'empty');
  if (others.length > 0) parts.push(tied(meetsAny(field, part, others)));
  return anyOf(parts);
}

/** True for rows beside which a row stands that meets the condition. */
function besideSql(half: Half, releaseId: number, name: JoinName, condition: SQL): SQL {
  const { table, key } = joinOf(half, name);
  const ofRelease = sql`${table.releaseId} = ${bound(releaseId, 'integer')}`;
  return sql`${key} in (select ${table.id} from ${table} where ${ofRelease} and ${condition})`;
}

function wordSql(half: Half, releaseId: number, word: string): SQL {
  const pattern = () => bound(`%${escapeLike(word)}%`, 'text');
  return anyOf([
    ...half.search.joined.map((name) =>
      besideSql(half, releaseId, name, sql`${joinOf(half, name).table.searchText} like ${pattern()}`),
    ),
    sql`${half.search.own} like ${pattern()}`,
  ]);
}
