import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chartMetadata } from '@/app/_data/chart-metadata';
import { siteOrigin } from '@/app/_data/origin';
import { paramsOf } from '@/app/_data/params-of';
import { readViewed } from '@/app/_data/read-viewed';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ChartPanel } from '@/app/[locale]/(site)/_components/chart-panel';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { prepareChart } from '@/components/charts/prepare-chart';
import { TakeAway } from '@/components/take-away/take-away';
import { inLocale, pathIn } from '@/lib/format/locale';
import { subjectPath } from '@/lib/series/view/chart-subject';
import { ChartMetrics } from './_components/chart-metrics';
import { RelatedCharts } from './_components/related-charts';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewed = await readViewed({ kind: 'chart', id }, paramsOf(await searchParams));
  if (viewed.subject === null) return {};
  const { subject, view } = viewed;
  const t = await getTranslations('chartPage');
  const names = subject.metrics.map(({ nameEn, nameZh }) => inLocale(locale, nameEn, nameZh)).join(t('comma'));
  return chartMetadata(subject, view, locale, t('description', { names }));
}

/** One chart large, with everything that answers for it. The address is the view. */
export default async function ChartPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewed = await readViewed({ kind: 'chart', id }, paramsOf(await searchParams));
  if (viewed.subject === null) notFound();
  const t = await getTranslations();
  const chart = prepareChart(viewed.subject, viewed.view, locale, t);
  const path = pathIn(locale, subjectPath(viewed.subject));
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1 id="title">{chart.text.title}</h1>
        <StandingNote viewed={viewed} />
      </header>
      <ChartPanel id={id} chart={chart} path={path} problems={viewed.problems} />
      <ChartMetrics subject={viewed.subject} locale={locale} />
      <TakeAway chart={chart} origin={await siteOrigin()} release={viewed.release} />
      <RelatedCharts
        id={id}
        metricIds={viewed.subject.metrics.map((metric) => metric.id)}
        releaseId={viewed.release.id}
        locale={locale}
      />
    </article>
  );
}
