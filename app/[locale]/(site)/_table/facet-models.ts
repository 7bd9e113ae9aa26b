import { nameTerm, type TermContext } from '@/app/_terms/name-term';
import type { FacetModel, FacetMore } from '@/components/data-table/facet-model';
import type { Translate } from '@/components/figures/source-text';
import type { FacetCounts } from '@/db/queries/sets/count-facets';
import { formatNumber } from '@/lib/format/number';
import { EMPTY, termOf } from '@/lib/tables/condition';
import { type Field, fieldOf } from '@/lib/tables/definition';
import { serialiseView } from '@/lib/tables/serialise-view';
import { termsOf } from '@/lib/tables/view';
import { choicesPath, foundPath } from './paths';
import type { Table } from './read-table';

/** Of things that have names, as many as one takes in at a glance; the others are found by their name. */
const SHOWN_NAMES = 12;

/** The facets that a set offers, in its order, each with its choices and how many rows each would show. */
export function facetModels(table: Table, context: TermContext): FacetModel[] {
  return table.definition.facets.flatMap((key) => {
    const field = fieldOf(table.definition, key);
    const counts = table.facets.find((facet) => facet.key === key);
    return field === undefined || counts === undefined ? [] : [facetModel(table, field, counts, context)];
  });
}

function facetModel(table: Table, field: Field, facet: FacetCounts, context: TermContext): FacetModel {
  const { view, definition } = table;
  const { locale } = context;
  const chosen = termsOf(view, field.key).filter((term) => isChoice(field, term));
  const isNamed = field.kind === 'id' || field.kind === 'text';
  const all = facet.counts.map(({ value, count }) => ({ term: termOf(field, value), count }));
  const values = all.filter(({ term }, place) => !isNamed || place < SHOWN_NAMES || isOffered(term, chosen));
  const missing = chosen.filter((term) => !values.some((one) => one.term === term));
  const options = [...values, ...missing.map((term) => ({ term, count: 0 }))];
  if (field.kind === 'year') options.sort(byLatest);
  const hasMore = facet.distinct > values.filter(({ term }) => term !== EMPTY).length;
  const query = serialiseView({ ...view, cursor: null, start: null, open: null }, definition, 'page');
  return {
    key: field.key,
    label: field.label[locale],
    options: options.map(({ term, count }) => ({
      value: term,
      label: nameTerm(field, term, context),
      countText: formatNumber(count, locale),
      isSelected: chosen.includes(term),
    })),
    more: hasMore ? moreOf(table, field, facet.distinct, query, context) : null,
  };
}

/** A year may be chosen by a range too, which is no choice of a list. */
function isChoice({ kind }: Field, term: string): boolean {
  return kind !== 'year' || !term.includes('..');
}

/** What is chosen stays in sight, and so does the count of rows without a value. */
function isOffered(term: string, chosen: readonly string[]): boolean {
  return term === EMPTY || chosen.includes(term);
}

/** Years from the latest on, rows without one at the end. */
function byLatest(a: { readonly term: string }, b: { readonly term: string }): number {
  if (a.term === EMPTY || b.term === EMPTY) return a.term === EMPTY ? 1 : -1;
  return b.term.localeCompare(a.term);
}

function moreOf({ set }: Table, { key }: Field, count: number, query: string, context: TermContext): FacetMore {
  const { locale } = context;
  const t: Translate = context.t;
  const page = choicesPath(set, key, locale);
  return {
    href: query === '' ? page : `${page}?${query}`,
    source: `${foundPath(set, key, locale)}?${query}`,
    label: t('table.all', { count }),
    find: t('table.find'),
    none: t('table.foundNone'),
  };
}
