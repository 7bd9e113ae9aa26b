import { DEFAULT_LOCALE, type Locale } from '@/lib/format/locale';
import type { SortTerm, TableDefinition } from './definition';

/** One filter: rows that meet any of its terms. Terms are kept as written; `readTerm` says what they ask. */
export type Filter = { readonly key: string; readonly terms: readonly string[] };

/**
 * A view of a set: what an address says, read and found sound. Plain data, so that server and browser share it.
 * - `filters`: in the order of the definition, so that equal views are equal.
 * - `q`: words that must all occur; empty where nothing is searched.
 * - `columns`: what is listed, in order; null: all in files and JSON, the page's own choice on a page.
 * - `match`: the rows that meet every range for certain, or those that only may, because their source gives a bound.
 * - `cursor`: where a page of rows starts, as given; null: at `start`.
 * - `start`: the number of the row a page starts with, from 1; null: the first.
 * - `open`: the row that a page shows in full beside the table, by its unique key; null: none.
 */
export type View = {
  readonly filters: readonly Filter[];
  readonly q: string;
  readonly sort: readonly SortTerm[];
  readonly columns: readonly string[] | null;
  readonly limit: number;
  readonly match: Match;
  readonly cursor: string | null;
  readonly start: number | null;
  readonly open: string | null;
  readonly hasLongNames: boolean;
  readonly hasByteOrderMark: boolean;
  readonly lang: Locale;
};

export const MATCHES = ['sure', 'may'] as const;
export type Match = (typeof MATCHES)[number];

export const MAX_LIMIT = 1000;
/** The most terms that one filter may have. */
export const MAX_TERMS = 300;
/** The page sizes that a page offers; an address may ask for any up to `MAX_LIMIT`. */
export const PAGE_SIZES = [25, 50, 100, 250] as const;

/** Who reads the address: pages have no say over names of columns, byte-order mark or language, which are the page's own. */
export type Surface = 'page' | 'api';
export const DEFAULT_LIMIT: Record<Surface, number> = { page: 50, api: 100 };

/** A page of rows at its start, with no row open: what every change of filter, search or order leads to. */
const FROM_FIRST = { cursor: null, start: null, open: null } as const;

/** All rows of a set, in its own order. */
export function defaultView(definition: TableDefinition, surface: Surface, lang: Locale = DEFAULT_LOCALE): View {
  return {
    filters: [],
    q: '',
    sort: definition.defaultSort,
    columns: null,
    limit: DEFAULT_LIMIT[surface],
    match: 'sure',
    ...FROM_FIRST,
    hasLongNames: false,
    hasByteOrderMark: false,
    lang,
  };
}

/** The same view without one term of a filter, from its first row. */
export function withoutTerm(view: View, key: string, term: string): View {
  const filters = view.filters
    .map((filter) => (filter.key === key ? { key, terms: filter.terms.filter((other) => other !== term) } : filter))
    .filter((filter) => filter.terms.length > 0);
  return { ...view, filters, match: 'sure', ...FROM_FIRST };
}

/** The same view with other terms of one filter, none of them: without it; from its first row. Filters keep their order. */
export function withTerms(view: View, key: string, terms: readonly string[], definition: TableDefinition): View {
  const keys = [...definition.columns, ...definition.filters].map((field) => field.key);
  const others = view.filters.filter((filter) => filter.key !== key);
  const filters = terms.length === 0 ? others : [...others, { key, terms }];
  filters.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
  return { ...view, filters, match: 'sure', ...FROM_FIRST };
}

/** The same view with the rows that match, or those that may, from the first. */
export function withMatch(view: View, match: Match): View {
  return { ...view, match, ...FROM_FIRST };
}

/** The same view with other columns, in order; null: the page's own choice. The same rows stay. */
export function withColumns(view: View, columns: readonly string[] | null): View {
  return { ...view, columns };
}

/** The whole view as a file has it: all rows, none open. */
export function asFile(view: View): View {
  return { ...view, ...FROM_FIRST, limit: DEFAULT_LIMIT.api };
}

/** The same view searched for other words, from its first row. */
export function withSearch(view: View, q: string): View {
  return { ...view, q, ...FROM_FIRST };
}

/** The same view in another order, from its first row. An empty order is the set's own. */
export function withSort(view: View, sort: readonly SortTerm[], definition: TableDefinition): View {
  return { ...view, sort: sort.length === 0 ? definition.defaultSort : sort, ...FROM_FIRST };
}

/** The same view with nothing filtered and nothing searched; order and page size stay. */
export function cleared(view: View): View {
  return { ...view, filters: [], q: '', match: 'sure', ...FROM_FIRST };
}

/** The terms of a filter; none where the view does not have it. */
export function termsOf(view: View, key: string): readonly string[] {
  return view.filters.find((filter) => filter.key === key)?.terms ?? [];
}
