import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/app/_i18n/navigation';
import { LatestFigure } from '@/components/figures/latest-figure';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './metric-head.module.css';
import type { MetricPageData } from './read-metric-page';

type Props = { readonly page: MetricPageData; readonly locale: Locale; readonly standing: ReactNode };

/** What the metric is called, its latest figure large, and its facts. */
export function MetricHead({ page, locale, standing }: Props) {
  const t = useTranslations();
  const { metric } = page;
  const programme = page.programme[locale];
  const facts: [label: string, fact: ReactNode][] = [
    [t('metricPage.unit'), inLocale(locale, metric.unit.nameEn, metric.unit.nameZh)],
    [t('metricPage.measure'), t(`metricPage.measures.${metric.measure}`)],
    [
      t('metricPage.programme'),
      <Link key="programme" href={`/programmes/${metric.programmeId}`}>
        {programme?.name ?? metric.programmeId}
      </Link>,
    ],
    [t('metricPage.theme'), t(`themes.${metric.theme}`)],
    [t('metricPage.stated'), <Stated key="stated" page={page} />],
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

/** How much is stated of it, as a way to where it is listed. */
function Stated({ page: { statementCount, relations } }: { readonly page: MetricPageData }) {
  const t = useTranslations('metricPage');
  const count = t('statedCount', { statements: statementCount, relations: relations.length });
  if (statementCount + relations.length === 0) return count;
  return <a href={statementCount > 0 ? '#statements' : '#relations'}>{count}</a>;
}
