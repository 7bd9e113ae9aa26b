import type { Direction, SortTerm, TableDefinition } from '@/lib/tables/definition';
import { columnOf } from '@/lib/tables/definition';

type Sorted = { readonly key: string; readonly startsDescending: boolean };

/**
 * The order that a header leads to of itself: by its column alone, then the other way round, then out of it. Figures are
 * ordered within one unit, so the unit comes first. Empty: the set's own order.
 */
export function sortAlone(sort: readonly SortTerm[], column: Sorted, definition: TableDefinition): readonly SortTerm[] {
  const unit = unitOf(column.key, definition);
  const said = withoutTieBreaker(sort, definition);
  const last = said.at(-1);
  const isAlone = last?.key === column.key && said.slice(0, -1).every(({ key }) => key === unit);
  if (!isAlone) return [...unitTerm(unit), { key: column.key, direction: startOf(column) }];
  return last.direction === startOf(column)
    ? [...said.slice(0, -1), { key: column.key, direction: other(last.direction) }]
    : [];
}

/**
 * The order with this column as a further key: added, then the other way round, then taken out. The keys before and after
 * it stay.
 */
export function sortAlso(sort: readonly SortTerm[], column: Sorted, definition: TableDefinition): readonly SortTerm[] {
  const said = withoutTieBreaker(sort, definition);
  const found = said.find(({ key }) => key === column.key);
  if (found === undefined) {
    const unit = unitOf(column.key, definition);
    const isUnitThere = said.some(({ key }) => key === unit);
    return [...said, ...(isUnitThere ? [] : unitTerm(unit)), { key: column.key, direction: startOf(column) }];
  }
  if (found.direction !== startOf(column)) return sortWithout(said, column.key, definition);
  return said.map((term) => (term === found ? { key: term.key, direction: other(term.direction) } : term));
}

/**
 * The order without a key. A unit goes with the last figure that is ordered within it, and figures with their unit: without
 * it, they cannot be compared.
 */
export function sortWithout(sort: readonly SortTerm[], key: string, definition: TableDefinition): readonly SortTerm[] {
  const left = withoutTieBreaker(sort, definition).filter(
    (term) => term.key !== key && unitOf(term.key, definition) !== key,
  );
  const unit = unitOf(key, definition);
  const isUnitNeeded = left.some((term) => unitOf(term.key, definition) === unit);
  return isUnitNeeded ? left : left.filter((term) => term.key !== unit);
}

/** The keys of an order that somebody chose: the unique key that ends it of itself is left out. */
export function withoutTieBreaker(sort: readonly SortTerm[], definition: TableDefinition): readonly SortTerm[] {
  const last = sort.at(-1);
  const isTieBreaker = last?.key === definition.tieBreaker.key && last.direction === 'asc' && sort.length > 1;
  return isTieBreaker ? sort.slice(0, -1) : sort;
}

/**
 * The one listed column that rows are ordered by before all others, for `aria-sort`. A unit that only keeps figures apart
 * is passed over where the figure is listed too. Null: ordered by none that is listed.
 */
export function leadingKey(
  sort: readonly SortTerm[],
  listed: ReadonlySet<string>,
  definition: TableDefinition,
): string | null {
  const keys = withoutTieBreaker(sort, definition).map(({ key }) => key);
  const shown = keys.filter((key) => listed.has(key));
  const [first, second] = shown;
  if (first === undefined) return null;
  return second !== undefined && unitOf(second, definition) === first ? second : first;
}

function unitOf(key: string, definition: TableDefinition): string | undefined {
  const column = columnOf(definition, key);
  return column?.kind === 'number' ? column.figure?.unit : undefined;
}

function unitTerm(unit: string | undefined): SortTerm[] {
  return unit === undefined ? [] : [{ key: unit, direction: 'asc' }];
}

function startOf({ startsDescending }: Sorted): Direction {
  return startsDescending ? 'desc' : 'asc';
}

function other(direction: Direction): Direction {
  return direction === 'asc' ? 'desc' : 'asc';
}
