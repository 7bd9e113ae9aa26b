import { searchWords } from '@/lib/tables/search';
import { termsOf, type View } from '@/lib/tables/view';
import type { CatalogueChart } from './catalogue';

/**
 * The charts of a view of the metrics: of its themes, with all its words among their own and those of their metrics, and
 * with a metric that meets its other filters.
 * @param met the metrics that meet the other filters; null: there are none
 */
export function narrowCharts(
  charts: readonly CatalogueChart[],
  view: View,
  met: ReadonlySet<string> | null,
): readonly CatalogueChart[] {
  const themes = termsOf(view, 'theme');
  const words = searchWords(view.q);
  return charts.filter(
    ({ chart, searchText }) =>
      (themes.length === 0 || themes.includes(chart.theme)) &&
      words.every((word) => searchText.includes(word)) &&
      (met === null || chart.metricIds.some((id) => met.has(id))),
  );
}
