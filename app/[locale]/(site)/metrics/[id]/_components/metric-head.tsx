import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LatestFigure } from '@/components/figures/latest-figure';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './metric-head.module.css';
import type { MetricPageData } from './read-metric-page';

type Props = { readonly page: MetricPageData; readonly locale: Locale; readonly standing: ReactNode };

/** What the metric is called, its latest figure large, and its facts. */
export function MetricHead({ page, locale, standing }: Props) {
  const t = useTranslations();
  const { metric, relations, statementCount } = page;
  const programme = page.programme[locale];
  const facts: [label: string, fact: ReactNode][] = [
    [t('metricPage.unit'), inLocale(locale, metric.unit.nameEn, metric.unit.nameZh)],
    [t('metricPage.measure'), t(`metricPage.measures.${metric.measure}`)],
    [t('metricPage.programme'), programme?.name ?? metric.programmeId],
    [t('metricPage.theme'), t(`themes.${metric.theme}`)],
    [t('metricPage.stated'), t('metricPage.statedCount', { statements: statementCount, relations: relations.length })],
    [t('metricPage.id'), <code key="id">{metric.id}</code>],
  ];
  return (
    <header className={styles['head']}>
      <h1 id="title">{inLocale(locale, metric.nameEn, metric.nameZh)}</h1>
      {standing}
      <div className={styles['columns']}>
        <LatestFigure metric={metric} points={page.points} locale={locale} />
        <dl className={styles['facts']} aria-label={t('metricPage.facts')}>
          {facts.map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}
