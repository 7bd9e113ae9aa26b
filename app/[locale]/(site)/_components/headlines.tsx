import { Link } from '@/app/_i18n/navigation';
import { Sparkline } from '@/components/charts/sparkline';
import { HeadlineCard } from '@/components/figures/headline-card';
import { inLocale, type Locale } from '@/lib/format/locale';
import { type HeadlineFigure, headlineFigureOf } from '@/lib/series/headline';
import type { MetricSeries } from '@/lib/series/metric-series';
import { sparklineOf } from '@/lib/series/sparkline';
import styles from './headlines.module.css';
import type { HeadlineWithSeries } from './read-overview';

/** What stood before, on a page that shows all headlines at once; the page of the metric has the rest. */
const EARLIER_ON_OVERVIEW = 2;

type Props = { readonly title: string; readonly headlines: readonly HeadlineWithSeries[]; readonly locale: Locale };

/** The figures that the record puts first, each with what stood before it. */
export function Headlines({ title, headlines, locale }: Props) {
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines" className="visually-hidden">
        {title}
      </h2>
      <div className={styles['grid']}>
        {headlines.map(({ headline, series }) => (
          <HeadlineCard
            key={headline.metricId}
            label={
              <Link href={`/metrics/${headline.metricId}`}>{inLocale(locale, headline.labelEn, headline.labelZh)}</Link>
            }
            picture={<Sparkline series={series} paths={sparklineOf(series)} locale={locale} />}
            metric={series.metric}
            headline={inShort(series)}
            locale={locale}
          />
        ))}
      </div>
    </section>
  );
}

function inShort({ points }: MetricSeries): HeadlineFigure | null {
  const headline = headlineFigureOf(points);
  return headline && { ...headline, earlier: headline.earlier.slice(0, EARLIER_ON_OVERVIEW) };
}
