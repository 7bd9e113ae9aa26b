import { DEFAULT_LOCALE, type Locale } from '@/lib/format/locale';
import type { SortTerm, TableDefinition } from './definition';

/** One filter: rows that meet any of its terms. Terms are kept as written; `readTerm` says what they ask. */
export type Filter = { readonly key: string; readonly terms: readonly string[] };

/**
 * A view of a set: what an address says, read and found sound. Plain data, so that server and browser share it.
 * - `filters`: in the order of the definition, so that equal views are equal.
 * - `q`: words that must all occur; empty where nothing is searched.
 * - `columns`: what is listed, in order; null: all in files and JSON, the page's own choice on a page.
 * - `cursor`: where a page of rows starts, as given; null: at the first row.
 */
export type View = {
  readonly filters: readonly Filter[];
  readonly q: string;
  readonly sort: readonly SortTerm[];
  readonly columns: readonly string[] | null;
  readonly limit: number;
  readonly cursor: string | null;
  readonly hasLongNames: boolean;
  readonly hasByteOrderMark: boolean;
  readonly lang: Locale;
};

export const MAX_LIMIT = 1000;

/** Who reads the address: pages have no say over names of columns, byte-order mark or language, which are the page's own. */
export type Surface = 'page' | 'api';
export const DEFAULT_LIMIT: Record<Surface, number> = { page: 50, api: 100 };

/** All rows of a set, in its own order. */
export function defaultView(definition: TableDefinition, surface: Surface, lang: Locale = DEFAULT_LOCALE): View {
  return {
    filters: [],
    q: '',
    sort: definition.defaultSort,
    columns: null,
    limit: DEFAULT_LIMIT[surface],
    cursor: null,
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
  return { ...view, filters, cursor: null };
}

/** The same view searched for other words, from its first row. */
export function withSearch(view: View, q: string): View {
  return { ...view, q, cursor: null };
}

/** The same view in another order, from its first row. An empty order is the set's own. */
export function withSort(view: View, sort: readonly SortTerm[], definition: TableDefinition): View {
  return { ...view, sort: sort.length === 0 ? definition.defaultSort : sort, cursor: null };
}

/** The same view with nothing filtered and nothing searched; order and page size stay. */
export function cleared(view: View): View {
  return { ...view, filters: [], q: '', cursor: null };
}

/** The terms of a filter; none where the view does not have it. */
export function termsOf(view: View, key: string): readonly string[] {
  return view.filters.find((filter) => filter.key === key)?.terms ?? [];
}
