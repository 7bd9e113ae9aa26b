import { ChartFrame } from '@/components/charts/chart-frame';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './featured-charts.module.css';
import type { ChartWithSeries } from './read-overview';

type Props = { readonly title: string; readonly charts: readonly ChartWithSeries[]; readonly locale: Locale };

/** The charts placed on the front page: the first over the whole width, the others side by side. */
export function FeaturedCharts({ title, charts, locale }: Props) {
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">{title}</h2>
      <div className={styles['grid']}>
        {charts.map(({ chart, series }) => (
          <ChartFrame
            key={chart.id}
            id={chart.id}
            title={inLocale(locale, chart.titleEn, chart.titleZh)}
            note={inLocale(locale, chart.noteEn, chart.noteZh)}
            form={chart.form}
            series={series}
            locale={locale}
          />
        ))}
      </div>
    </section>
  );
}
