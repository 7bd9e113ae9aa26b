import { MEASURES, THEMES } from '@/lib/record/values';
import { MAX_SEARCH_LENGTH } from '@/lib/tables/parse-view';
import { type Problem, type ProblemCode, problem } from '@/lib/tables/problem';
import { queryText } from '@/lib/tables/serialise-view';

/** What the catalogue can be narrowed by, as the address calls it. */
export const FACETS = ['theme', 'programme', 'measure', 'has_chart'] as const;
export type FacetKey = (typeof FACETS)[number];

export const GROUPINGS = ['theme', 'programme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A view of the catalogue. Terms of one filter widen, filters and words of the search narrow. */
export type CatalogueView = {
  readonly filters: Readonly<Record<FacetKey, readonly string[]>>;
  readonly q: string;
  readonly group: Grouping;
};

export const WHOLE_CATALOGUE: CatalogueView = {
  filters: { theme: [], programme: [], measure: [], has_chart: [] },
  q: '',
  group: 'theme',
};

export type ParsedCatalogueView = { readonly view: CatalogueView; readonly problems: readonly Problem[] };

/** Values that every release knows; programmes are those of the release. */
const CODES: Readonly<Record<Exclude<FacetKey, 'programme'>, readonly string[]>> = {
  theme: THEMES,
  measure: MEASURES,
  has_chart: ['yes', 'no'],
};

/** Reads a view from an address. What cannot be followed is left out and named. A filter may be repeated, as forms send it. */
export function parseCatalogueView(params: URLSearchParams, programmeIds: readonly string[]): ParsedCatalogueView {
  const problems: Problem[] = [];
  const refuse = (parameter: string, code: ProblemCode, value: string) => {
    problems.push(problem(parameter, code, value));
  };
  let view = WHOLE_CATALOGUE;
  for (const key of new Set(params.keys())) {
    const given = params.getAll(key).filter((value) => value.trim() !== '');
    const [value, ...more] = given;
    if (value === undefined) continue;
    const facet = FACETS.find((one) => one === key);
    if (facet !== undefined) {
      const known = facet === 'programme' ? programmeIds : CODES[facet];
      const terms = [...new Set(given.flatMap((text) => text.split(',')).map((term) => term.trim()))].filter(Boolean);
      for (const term of terms) if (!known.includes(term)) refuse(key, 'unknown_value', term);
      view = { ...view, filters: { ...view.filters, [facet]: terms.filter((term) => known.includes(term)) } };
    } else if (key !== 'q' && key !== 'group') refuse(key, 'unknown_parameter', value);
    else if (more.length > 0) refuse(key, 'repeated', more.join(','));
    else if (key === 'q') {
      if (value.length > MAX_SEARCH_LENGTH) refuse(key, 'too_long', value);
      else view = { ...view, q: value.trim() };
    } else {
      const group = GROUPINGS.find((one) => one === value);
      if (group === undefined) refuse(key, 'unknown_value', value);
      else view = { ...view, group };
    }
  }
  return { view, problems };
}

/** The address of a view; what is the default is left out. `parseCatalogueView` is the inverse. */
export function catalogueAddress(path: string, { filters, q, group }: CatalogueView): string {
  const pairs = FACETS.flatMap((key): [string, string][] =>
    filters[key].length === 0 ? [] : [[key, filters[key].join(',')]],
  );
  if (q !== '') pairs.push(['q', q]);
  if (group !== WHOLE_CATALOGUE.group) pairs.push(['group', group]);
  return pairs.length === 0 ? path : `${path}?${queryText(pairs)}`;
}

/** The view without one term of a filter. */
export function withoutTerm(view: CatalogueView, key: FacetKey, term: string): CatalogueView {
  return { ...view, filters: { ...view.filters, [key]: view.filters[key].filter((one) => one !== term) } };
}

/** The view without filters and search. */
export function cleared(view: CatalogueView): CatalogueView {
  return { ...WHOLE_CATALOGUE, group: view.group };
}
