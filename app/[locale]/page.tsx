import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { routing } from '@/app/_i18n/routing';
import { FeaturedCharts } from './_components/featured-charts';
import { Headlines } from './_components/headlines';
import { LatestOutcomes } from './_components/latest-outcomes';
import { Programmes } from './_components/programmes';
import { readOverview } from './_components/read-overview';
import { StandingNote } from './_components/standing-note';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

/** The overview: the front page of the yearbook. */
export default async function OverviewPage({ params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('overview');
  const overview = await readOverview();
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <Headlines title={t('headlines')} headlines={overview.headlines} locale={locale} />
      <FeaturedCharts title={t('charts')} charts={overview.charts} locale={locale} />
      <LatestOutcomes outcomes={overview.latestOutcomes} count={overview.outcomeCount} />
      <Programmes programmes={overview.programmes} />
    </div>
  );
}
