import { getTranslations } from 'next-intl/server';
import { readPage } from '@/app/_data/read-page';
import { Link } from '@/app/_i18n/navigation';
import { listCharts } from '@/db/queries/charts/list-charts';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './related-charts.module.css';

type Props = {
  readonly id: string;
  readonly metricIds: readonly string[];
  /** The release that the page shows. */
  readonly releaseId: number;
  readonly locale: Locale;
};

/** Charts of the same theme or of the same figures, and the way to all of them and to a comparison. */
export async function RelatedCharts({ id, metricIds, releaseId, locale }: Props) {
  const t = await getTranslations('chartPage');
  const charts = await readPage('charts', (db, release) => listCharts(db, { releaseId: release }), releaseId);
  const theme = charts.find((chart) => chart.id === id)?.theme;
  const related = charts.filter(
    (chart) =>
      chart.id !== id && (chart.theme === theme || chart.metricIds.some((metricId) => metricIds.includes(metricId))),
  );
  return (
    <section aria-labelledby="related" className={styles['related']}>
      <h2 id="related">{t('related')}</h2>
      <ul>
        {related.map((chart) => (
          <li key={chart.id}>
            <Link href={`/charts/${chart.id}`}>{inLocale(locale, chart.titleEn, chart.titleZh)}</Link>
          </li>
        ))}
        <li>
          <Link href={{ pathname: '/charts/compare', query: { metric: metricIds.join(',') } }}>{t('compare')}</Link>
        </li>
        <li>
          <Link href="/charts">{t('all')}</Link>
        </li>
      </ul>
    </section>
  );
}
