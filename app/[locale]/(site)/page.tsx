import { getTranslations } from 'next-intl/server';
import { DatasetJsonLd } from '@/app/_discovery/dataset-json-ld';
import { pageLocale } from '@/app/_i18n/page-locale';
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
  const locale = await pageLocale(params);
  const t = await getTranslations('overview');
  const overview = await readOverview();
  return (
    <div className={styles['page']}>
      <DatasetJsonLd locale={locale} />
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
