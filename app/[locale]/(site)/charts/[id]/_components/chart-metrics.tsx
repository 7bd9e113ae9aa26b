import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { MissingLines } from '@/components/figures/missing-lines';
import { inLocale, type Locale } from '@/lib/format/locale';
import { metricSeriesOf } from '@/lib/series/metric-series';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import styles from './chart-metrics.module.css';

type Props = { readonly subject: ChartSubject; readonly locale: Locale };

/** What each series of the chart counts, what it can be compared with, and what of it was never published: of the whole release, whatever the view. */
export function ChartMetrics({ subject, locale }: Props) {
  const t = useTranslations('chartPage');
  return (
    <section aria-labelledby="counted" className={styles['metrics']}>
      <h2 id="counted">{t('counted')}</h2>
      <div className={styles['columns']}>
        {metricSeriesOf(subject.metrics, subject.statements, subject.relations).map(({ metric, points }) => {
          const comparability = inLocale(locale, metric.comparabilityEn, metric.comparabilityZh);
          return (
            <section key={metric.id} aria-labelledby={`metric-${metric.id}`} className={styles['metric']}>
              <h3 id={`metric-${metric.id}`}>
                <Link href={`/metrics/${metric.id}`}>{inLocale(locale, metric.nameEn, metric.nameZh)}</Link>
              </h3>
              <p>{inLocale(locale, metric.definitionEn, metric.definitionZh)}</p>
              {comparability !== null && (
                <p>
                  <strong className={styles['term']}>{t('comparability')}</strong>
                  {locale === 'zh' ? '' : ' '}
                  {comparability}
                </p>
              )}
              <div className={styles['missing']}>
                <strong className={styles['term']}>{t('missing')}</strong>
                <MissingLines points={points} locale={locale} />
              </div>
            </section>
          );
        })}
      </div>
    </section>
  );
}
