import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { ChartFrame } from '@/components/charts/chart-frame';
import { prepareChart } from '@/components/charts/prepare-chart';
import type { Locale } from '@/lib/format/locale';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import styles from './featured-charts.module.css';

type Props = { readonly title: string; readonly charts: readonly ChartSubject[]; readonly locale: Locale };

/** The charts placed on the front page: the first over the whole width, the others side by side. */
export function FeaturedCharts({ title, charts, locale }: Props) {
  const t = useTranslations();
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">{title}</h2>
      <div className={styles['grid']}>
        {charts.map((subject) => {
          const chart = prepareChart(subject, DEFAULT_CHART_VIEW, locale, t);
          return (
            <ChartFrame
              key={subject.id}
              id={subject.id}
              chart={chart}
              heading={
                <h3 id={`${subject.id}-heading`}>
                  <Link href={`/charts/${subject.id}`}>{chart.text.title}</Link>
                </h3>
              }
            />
          );
        })}
      </div>
      <p className={styles['all']}>
        <Link href="/charts">{t('catalogue.all')}</Link>
      </p>
    </section>
  );
}
