import { getTranslations } from 'next-intl/server';
import { Sparkline } from '@/components/charts/sparkline';
import type { Chart } from '@/db/queries/charts/select-charts';
import { inLocale, type Locale, pathIn } from '@/lib/format/locale';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { SparklinePath } from '@/lib/series/sparkline';
import styles from './chart-cards.module.css';

/** A chart with its metrics and their history in small. */
export type ChartInSmall = {
  readonly chart: Chart;
  readonly metrics: readonly { readonly series: MetricSeries; readonly sparkline: readonly SparklinePath[] }[];
};

type Props = {
  readonly charts: readonly ChartInSmall[];
  /** The short name of a programme. */
  readonly programmeOf: (id: string) => string;
  readonly locale: Locale;
};

/** Charts under a heading that counts them. */
export async function ChartCards(props: Props) {
  const t = await getTranslations('catalogue');
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">{t('charts', { count: props.charts.length })}</h2>
      <ChartCardList {...props} />
    </section>
  );
}

/** Charts, each with its metrics in small, one picture each, since two definitions share none. */
export async function ChartCardList({ charts, programmeOf, locale }: Props) {
  const t = await getTranslations();
  return (
    <ul className={styles['grid']}>
      {charts.map(({ chart, metrics }) => {
        const programmes = new Set(metrics.map(({ series }) => programmeOf(series.metric.programmeId)));
        const theme = t(`themes.${chart.theme}`);
        return (
          <li key={chart.id} className={styles['card']} data-chart={chart.id}>
            <h3>
              <a href={pathIn(locale, `/charts/${chart.id}`)}>{inLocale(locale, chart.titleEn, chart.titleZh)}</a>
            </h3>
            <p>{t('catalogue.chartFacts', { theme, programmes: [...programmes].join(' · ') })}</p>
            <ul>
              {metrics.map(({ series, sparkline }) => (
                <li key={series.metric.id}>
                  <Sparkline series={series} paths={sparkline} locale={locale} />
                  <a href={pathIn(locale, `/metrics/${series.metric.id}`)}>
                    {inLocale(locale, series.metric.nameEn, series.metric.nameZh)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
