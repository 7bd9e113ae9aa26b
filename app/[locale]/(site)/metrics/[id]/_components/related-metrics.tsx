import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './lines.module.css';
import type { MetricPageData } from './read-metric-page';

type Props = { readonly page: MetricPageData; readonly locale: Locale };

/** Where the reader may go on: the charts the metric is in, and its neighbours, each to be opened or set beside it. */
export function RelatedMetrics({ page, locale }: Props) {
  const t = useTranslations();
  const { metric, charts, related } = page;
  if (charts.length + related.length === 0) return null;
  const programme = page.programme[locale]?.shortName ?? metric.programmeId;
  return (
    <Panel id="related" title={t('metricPage.related')}>
      {charts.length > 0 && (
        <>
          <h3>{t('metricPage.charts')}</h3>
          <ul className={styles['lines']}>
            {charts.map(({ id, titleEn, titleZh }) => (
              <li key={id}>
                <Link href={`/charts/${id}`}>{inLocale(locale, titleEn, titleZh)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <h3>{t('metricPage.relatedMetrics', { programme, theme: t(`themes.${metric.theme}`) })}</h3>
          <ul className={styles['columns']}>
            {related.map((other) => {
              const name = inLocale(locale, other.nameEn, other.nameZh);
              return (
                <li key={other.id}>
                  <Link href={`/metrics/${other.id}`}>{name}</Link>
                  <span className={styles['quiet']}>
                    {t('chart.kinds', {
                      unit: inLocale(locale, other.unitNameEn, other.unitNameZh),
                      measure: t(`measures.${other.measure}`),
                    })}
                    {' · '}
                    <Link
                      href={`/charts/compare?metric=${metric.id},${other.id}`}
                      aria-label={t('metricPage.compareWith', { name })}
                    >
                      {t('metricPage.compare')}
                    </Link>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Panel>
  );
}
