import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paramsOf } from '@/app/_data/params-of';
import { pageLocale } from '@/app/_i18n/page-locale';
import { setMetadata } from '@/app/[locale]/(site)/_table/set-words';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';
import { pathIn } from '@/lib/format/locale';
import { MAX_COMPARED } from '@/lib/series/view/chart-subject';
import { queryText } from '@/lib/tables/serialise-view';
import { ChartsOfView } from './_components/charts-of-view';
import { withMetricCells } from './_components/metric-cells';
import { movedAddress } from './_components/moved-address';
import { readCatalogue } from './_components/read-charts';

export const dynamic = 'force-dynamic';

export const generateMetadata = () => setMetadata('metrics');

/** The catalogue of charts and of all metrics: the address is a view of the metrics, and the charts are those of that view. */
export default async function CataloguePage({ params, searchParams }: TablePageProps) {
  const locale = await pageLocale(params);
  const moved = movedAddress(paramsOf(await searchParams));
  // The type of routes knows paths only.
  if (moved !== null) redirect(`${pathIn(locale, '/charts')}?${queryText(moved)}` as Route);
  const t = await getTranslations();
  const extras = {
    withCells: async (model: Parameters<typeof withMetricCells>[0]) =>
      withMetricCells(model, (await readCatalogue()).metrics, locale, t),
    action: {
      label: t('catalogue.compare'),
      path: pathIn(locale, '/charts/compare'),
      field: 'metric',
      max: MAX_COMPARED,
      limitText: t('catalogue.compareLimit', { max: MAX_COMPARED }),
    },
  };
  return (
    <TablePage
      set="metrics"
      params={params}
      searchParams={searchParams}
      aboveTable={({ view, count }) => <ChartsOfView view={view} count={count} />}
      extras={extras}
    />
  );
}
