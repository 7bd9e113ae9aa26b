import { ChartCards } from '@/app/[locale]/(site)/_components/chart-cards';
import type { View } from '@/lib/tables/view';
import { readCatalogue, readCharts } from './read-charts';

/** The charts of a view of the metrics, above their table; nothing where it leaves none. */
export async function ChartsOfView({ view }: { readonly view: View }) {
  const [{ programmes }, charts] = await Promise.all([readCatalogue(), readCharts(view)]);
  if (charts.length === 0) return null;
  const shortNames = new Map(programmes.map(({ id, shortName }) => [id, shortName]));
  return <ChartCards charts={charts} programmeOf={(id) => shortNames.get(id) ?? id} locale={view.lang} />;
}
