import type { Metadata } from 'next';
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
import { pathIn } from '@/lib/format/locale';
import { MAX_COMPARED, subjectPairs } from '@/lib/series/view/chart-subject';
import { chartViewPairs } from '@/lib/series/view/serialise-chart-view';
import { AddMetric } from './_components/add-metric';
import { ComparedMetrics } from './_components/compared-metrics';
import { NothingCompared } from './_components/nothing-compared';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('compare');
  const viewed = await readViewed({ kind: 'comparison', id: '' }, paramsOf(await searchParams));
  if (viewed.subject === null) return { title: t('title') };
  return { ...(await chartMetadata(viewed.subject, viewed.view, locale, t('lede'))), title: t('title') };
}

/** Some metrics side by side. Each unit has its own axis: two units, or two currencies, never share one. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const viewed = await readViewed({ kind: 'comparison', id: '' }, paramsOf(await searchParams));
  const t = await getTranslations();
  const path = pathIn(locale, '/charts/compare');
  if (viewed.subject === null) return <NothingCompared path={path} viewed={viewed} locale={locale} />;
  const { subject, view } = viewed;
  const chart = prepareChart(subject, view, locale, t);
  const unitCount = new Set(subject.metrics.map(({ unit }) => unit.id)).size;
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1 id="title">{t('compare.title')}</h1>
        <p className={styles['lede']}>{unitCount > 1 ? t('compare.units', { count: unitCount }) : t('compare.lede')}</p>
        <StandingNote viewed={viewed} />
      </header>
      <ChartPanel id="comparison" chart={chart} path={path} problems={viewed.problems}>
        <ComparedMetrics subject={subject} view={chart.viewed.view} path={path} locale={locale} />
        {subject.metrics.length < MAX_COMPARED && (
          <AddMetric
            path={path}
            kept={[...subjectPairs(subject), ...chartViewPairs(chart.viewed.view)]}
            metricIds={subject.metrics.map(({ id }) => id)}
            releaseId={viewed.release.id}
            locale={locale}
          />
        )}
      </ChartPanel>
      <TakeAway chart={chart} origin={await siteOrigin()} release={viewed.release} />
    </article>
  );
}
