import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paramsOf } from '@/app/_data/params-of';
import { readPage } from '@/app/_data/read-page';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ProblemsNotice } from '@/app/[locale]/(site)/_components/problems-notice';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { TableNavigator } from '@/app/[locale]/(site)/_components/table-navigator';
import { pathIn } from '@/lib/format/locale';
import { askCatalogue } from './_components/ask-catalogue';
import { CatalogueBar } from './_components/catalogue-bar';
import { CatalogueFilters } from './_components/catalogue-filters';
import { parseCatalogueView } from './_components/catalogue-view';
import { ChartCards } from './_components/chart-cards';
import { EmptyCatalogue } from './_components/empty-catalogue';
import { MetricSection } from './_components/metric-section';
import { narrow } from './_components/narrow';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue');
  return { title: t('title') };
}

/** The catalogue of charts and of all metrics: the address is the view. It draws no chart but in small, without script. */
export default async function CataloguePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('catalogue');
  const catalogue = await readPage('charts and metrics', askCatalogue);
  const { view, problems } = parseCatalogueView(
    paramsOf(await searchParams),
    catalogue.programmes.map(({ id }) => id),
  );
  const { metrics, charts, facets } = narrow(catalogue, view);
  const shortNames = new Map(catalogue.programmes.map(({ id, shortName }) => [id, shortName]));
  const programmeOf = (id: string) => shortNames.get(id) ?? id;
  const at = { catalogue, view, locale, path: pathIn(locale, '/charts') };
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <ProblemsNotice problems={problems} />
      <TableNavigator>
        <CatalogueFilters {...at} facets={facets} />
        <CatalogueBar view={view} path={at.path} metrics={metrics.length} charts={charts.length} />
        {metrics.length + charts.length === 0 && <EmptyCatalogue {...at} />}
        {charts.length > 0 && <ChartCards charts={charts} programmeOf={programmeOf} locale={locale} />}
        {metrics.length > 0 && <MetricSection {...at} metrics={metrics} programmeOf={programmeOf} />}
      </TableNavigator>
    </div>
  );
}
