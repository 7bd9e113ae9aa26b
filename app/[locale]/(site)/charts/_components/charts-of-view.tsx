import { getTranslations } from 'next-intl/server';
import { ChartCards } from '@/app/[locale]/(site)/_components/chart-cards';
import type { View } from '@/lib/tables/view';
import { readCatalogue, readCharts } from './read-charts';

type Props = {
  readonly view: View;
  /** How many metrics the view has. */
  readonly count: number;
};

/** The charts of a view of the metrics and the heading of their table below; nothing where it leaves no chart. */
export async function ChartsOfView({ view, count }: Props) {
  const t = await getTranslations('catalogue');
  const [{ programmes }, charts] = await Promise.all([readCatalogue(), readCharts(view)]);
  if (charts.length === 0) return null;
  const shortNames = new Map(programmes.map(({ id, shortName }) => [id, shortName]));
  return (
    <>
      <ChartCards charts={charts} programmeOf={(id) => shortNames.get(id) ?? id} locale={view.lang} />
      <h2>{t('metrics', { count })}</h2>
    </>
  );
}
