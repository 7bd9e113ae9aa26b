import { Link } from '@/app/_i18n/navigation';
import { Sparkline } from '@/components/charts/sparkline';
import { HeadlineCard } from '@/components/figures/headline-card';
import { inLocale, type Locale } from '@/lib/format/locale';
import { headlineFigureOf } from '@/lib/series/headline';
import { sparklineOf } from '@/lib/series/sparkline';
import styles from './headlines.module.css';
import type { HeadlineWithSeries } from './read-overview';

type Props = { readonly title: string; readonly headlines: readonly HeadlineWithSeries[]; readonly locale: Locale };

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
            headline={headlineFigureOf(series.points)}
            locale={locale}
          />
        ))}
      </div>
    </section>
  );
}
