import type { Row } from '@/db/queries/sets/list-rows';
import type { Locale } from '@/lib/format/locale';
import { fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { Filter, View } from '@/lib/tables/view';
import { plainOrder, type TextPlaces } from './plain-order';
import { isOfFigure, isRange, meetsTerm } from './plain-terms';

/**
 * One row of a set as the plain reading takes it. `id`: what names it. `cells`: all columns. `more`: the values of the
 * filters that are no column. `text`: all that a search looks into.
 */
export type PlainRow = {
  readonly id: string;
  readonly cells: Row;
  readonly more: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
};

/** All rows of a set in both languages. */
export type PlainSet = {
  readonly definition: TableDefinition;
  readonly rows: Readonly<Record<Locale, readonly PlainRow[]>>;
  readonly places: TextPlaces;
};

/**
 * What a view must show, by the rules as they are written for readers, from all rows of the set: a second reading beside
 * that of the database, which shares with it neither SQL nor the reading of terms.
 * @returns what names the rows, in the order of the view
 */
export function plainIds(view: View, { definition, rows, places }: PlainSet): string[] {
  const words = view.q.normalize('NFKC').toLowerCase().split(/\s+/u);
  const ranges = view.filters.filter((filter) => isOfFigure(definition, filter) && filter.terms.some(isRange));
  const others = view.filters.filter((filter) => !ranges.includes(filter));
  const surely = (row: PlainRow) => ranges.every((filter) => meets(definition, row, filter, 'sure'));
  const perhaps = (row: PlainRow) => ranges.every((filter) => meets(definition, row, filter, 'possible'));
  const isIn = view.match === 'sure' ? surely : (row: PlainRow) => ranges.length > 0 && perhaps(row) && !surely(row);
  return rows[view.lang]
    .filter((row) => words.every((word) => row.text.includes(word)))
    .filter((row) => others.every((filter) => meets(definition, row, filter, 'sure')) && isIn(row))
    .sort(plainOrder(view, definition, places))
    .map(({ id }) => id);
}

/** Any of the terms of a filter is enough. */
function meets(definition: TableDefinition, row: PlainRow, filter: Filter, reading: 'sure' | 'possible'): boolean {
  const field = fieldOf(definition, filter.key);
  if (field === undefined) throw new Error(`The set has no ${filter.key}.`);
  return filter.terms.some((term) => meetsTerm(field, row, term, reading));
}
