import { MEASURES, THEMES } from '@/lib/record/values';
import { searchWords } from '@/lib/tables/search';
import type { Catalogue, CatalogueChart, CatalogueMetric } from './catalogue';
import { type CatalogueView, FACETS, type FacetKey } from './catalogue-view';

export type FacetCounts = {
  readonly key: FacetKey;
  /** In the order of the record; only values that would show a metric, or that are chosen. */
  readonly counts: readonly { readonly value: string; readonly count: number }[];
};

export type Narrowed = {
  readonly metrics: readonly CatalogueMetric[];
  readonly charts: readonly CatalogueChart[];
  readonly facets: readonly FacetCounts[];
};

/**
 * The part of the catalogue that a view shows, and for each filter how many metrics each of its values would show under
 * the other filters. A chart is shown where it or one of its metrics meets each filter.
 */
export function narrow(catalogue: Catalogue, view: CatalogueView): Narrowed {
  const words = searchWords(view.q);
  const isFound = ({ searchText }: { readonly searchText: string }) => words.every((word) => searchText.includes(word));
  const meets = (key: FacetKey, values: readonly string[]) =>
    view.filters[key].length === 0 || values.some((value) => view.filters[key].includes(value));
  const found = catalogue.metrics.filter(isFound);
  const under = (keys: readonly FacetKey[]) =>
    found.filter((metric) => keys.every((key) => meets(key, [facetValue(metric, key)])));
  return {
    metrics: under(FACETS),
    charts: catalogue.charts.filter(
      (chart) => isFound(chart) && FACETS.every((key) => meets(key, chartValues(chart, key))),
    ),
    facets: FACETS.map((key) => {
      const values = under(FACETS.filter((other) => other !== key)).map((metric) => facetValue(metric, key));
      const counts = orderOf(catalogue, key).map((value) => ({
        value,
        count: values.filter((one) => one === value).length,
      }));
      return { key, counts: counts.filter(({ value, count }) => count > 0 || view.filters[key].includes(value)) };
    }),
  };
}

function facetValue({ series: { metric }, hasChart }: CatalogueMetric, key: FacetKey): string {
  switch (key) {
    case 'theme':
      return metric.theme;
    case 'programme':
      return metric.programmeId;
    case 'measure':
      return metric.measure;
    case 'has_chart':
      return hasChart ? 'yes' : 'no';
  }
}

function chartValues({ chart, metrics }: CatalogueChart, key: FacetKey): readonly string[] {
  return key === 'theme' ? [chart.theme] : metrics.map((metric) => facetValue(metric, key));
}

function orderOf({ programmes }: Catalogue, key: FacetKey): readonly string[] {
  switch (key) {
    case 'theme':
      return THEMES;
    case 'programme':
      return programmes.map(({ id }) => id);
    case 'measure':
      return MEASURES;
    case 'has_chart':
      return ['yes', 'no'];
  }
}
