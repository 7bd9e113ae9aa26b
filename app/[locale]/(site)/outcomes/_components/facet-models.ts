import type { FacetModel } from '@/components/data-table/facet';
import { formatNumber } from '@/lib/format/number';
import { fieldOf } from '@/lib/tables/definition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { termsOf } from '@/lib/tables/view';
import type { Outcomes } from './read-outcomes';

/** The facets as they are offered; years from the latest on. What is chosen is offered even where it would show no row. */
export function facetModels(
  { facets, view }: Outcomes,
  nameOf: (key: string, term: string) => string,
): readonly FacetModel[] {
  return facets.map(({ key, counts }) => {
    const field = fieldOf(OUTCOMES, key);
    const chosen = termsOf(view, key);
    const isRange = (term: string) => field?.kind === 'year' && term.includes('..');
    const missing = chosen.filter((term) => !isRange(term) && !counts.some(({ value }) => value === term));
    const options = [...counts, ...missing.map((value) => ({ value, count: 0 }))];
    if (field?.kind === 'year') options.sort((a, b) => b.value.localeCompare(a.value));
    return {
      key,
      label: field?.label[view.lang] ?? key,
      options: options.map(({ value, count }) => ({
        value,
        label: nameOf(key, value),
        countText: formatNumber(count, view.lang),
        isSelected: chosen.includes(value),
      })),
    };
  });
}
