import { getTranslations } from 'next-intl/server';
import { DatasetJsonLd } from '@/app/_discovery/dataset-json-ld';
import { pageLocale } from '@/app/_i18n/page-locale';
import { FeaturedCharts } from './_components/featured-charts';
import { Headlines } from './_components/headlines';
import { LatestOutcomes } from './_components/latest-outcomes';
import { Masthead } from './_components/masthead';
import { OutcomePlaces } from './_components/outcome-places';
import { Programmes } from './_components/programmes';
import { readOverview } from './_components/read-overview';
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
      <Masthead counts={overview.counts} coverage={overview.coverage} locale={locale} />
      <Headlines title={t('headlines')} headlines={overview.headlines} locale={locale} />
      <FeaturedCharts title={t('charts')} charts={overview.charts} locale={locale} />
      <OutcomePlaces read={overview.places} locale={locale} />
      <div className={styles['lists']}>
        <LatestOutcomes outcomes={overview.latestOutcomes} count={overview.counts.outcomes} locale={locale} />
        <Programmes programmes={overview.programmes} locale={locale} />
      </div>
    </div>
  );
}
