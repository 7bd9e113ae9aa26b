import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chartMetadata } from '@/app/_data/chart-metadata';
import { siteOrigin } from '@/app/_data/origin';
import { paramsOf } from '@/app/_data/params-of';
import { readViewed } from '@/app/_data/read-viewed';
import { MetricJsonLd } from '@/app/_discovery/metric-json-ld';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ChartPanel } from '@/app/[locale]/(site)/_components/chart-panel';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { prepareChart } from '@/components/charts/prepare-chart';
import { TakeAway } from '@/components/take-away/take-away';
import { inLocale, pathIn } from '@/lib/format/locale';
import { subjectPath } from '@/lib/series/view/chart-subject';
import { Conflicts } from './_components/conflicts';
import { Definition } from './_components/definition';
import { MetricHead } from './_components/metric-head';
import { metricTitle } from './_components/metric-title';
import { MissingFigures } from './_components/missing-figures';
import { readMetricPage } from './_components/read-metric-page';
import { RelatedMetrics } from './_components/related-metrics';
import { Relations } from './_components/relations';
import { Statements } from './_components/statements';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewed = await readViewed({ kind: 'metric', id }, paramsOf(await searchParams));
  const metric = viewed.subject?.metrics[0];
  if (viewed.subject === null || metric === undefined) return {};
  const description = inLocale(locale, metric.definitionEn, metric.definitionZh);
  const title = await metricTitle(metric, locale, viewed.release.id);
  return { ...(await chartMetadata(viewed.subject, viewed.view, locale, description)), title };
}

/** One metric in full: its latest figure, its chart in the view of the address, and everything that was stated of it. */
export default async function MetricPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewed = await readViewed({ kind: 'metric', id }, paramsOf(await searchParams));
  if (viewed.subject === null) notFound();
  const page = await readMetricPage(viewed);
  if (page === null) notFound();
  const t = await getTranslations();
  const chart = prepareChart(viewed.subject, viewed.view, locale, t);
  const path = pathIn(locale, subjectPath(viewed.subject));
  return (
    <article className={styles['page']}>
      {!viewed.release.isSynthetic && <MetricJsonLd metric={page.metric} points={page.points} locale={locale} />}
      <MetricHead page={page} locale={locale} standing={<StandingNote viewed={viewed} />} />
      <ChartPanel id={id} chart={chart} path={path} problems={viewed.problems} />
      <Definition metric={page.metric} locale={locale} />
      <Conflicts page={page} locale={locale} />
      <MissingFigures points={page.points} locale={locale} />
      <TakeAway chart={chart} origin={await siteOrigin()} release={viewed.release} />
      <Statements page={page} view={chart.viewed.view} locale={locale} />
      <Relations page={page} locale={locale} />
      <RelatedMetrics page={page} locale={locale} />
    </article>
  );
}
