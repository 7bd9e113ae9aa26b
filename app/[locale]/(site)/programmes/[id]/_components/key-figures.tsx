import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { Sparkline } from '@/components/charts/sparkline';
import { HeadlineCard } from '@/components/figures/headline-card';
import { inLocale, type Locale } from '@/lib/format/locale';
import { type HeadlineFigure, headlineFigureOf } from '@/lib/series/headline';
import type { Point } from '@/lib/series/point';
import { sparklineOf } from '@/lib/series/sparkline';
import { programmeRows } from './addresses';
import styles from './key-figures.module.css';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** The latest figures of a programme; where the record has few or none, that it has. */
export function KeyFigures({ page, locale }: Props) {
  const t = useTranslations('programmes');
  const { programme, keySeries, statementCount } = page;
  const { metricCount } = programme;
  return (
    <Panel id="figures" title={t('parts.figures')}>
      {keySeries.length === 0 && <p>{t('figuresNone')}</p>}
      {keySeries.length > 0 && (
        <div className={styles['grid']}>
          {keySeries.map((series) => (
            <HeadlineCard
              key={series.metric.id}
              label={
                <Link href={`/metrics/${series.metric.id}`}>
                  {inLocale(locale, series.metric.nameEn, series.metric.nameZh)}
                </Link>
              }
              // A single figure is no history.
              picture={
                series.points.length > 1 && <Sparkline series={series} paths={sparklineOf(series)} locale={locale} />
              }
              metric={series.metric}
              headline={headOf(series.points)}
              locale={locale}
            />
          ))}
        </div>
      )}
      {metricCount > 0 && (
        <p className={styles['all']}>
          {t('figuresKnown', { metrics: metricCount, statements: statementCount })}{' '}
          <a href={programmeRows('metrics', programme.id, locale)}>{t('figuresAll')}</a>
        </p>
      )}
    </Panel>
  );
}

/** Where only reposts state a metric, the last of them heads it; its source says what it is. */
function headOf(points: readonly Point[]): HeadlineFigure | null {
  const last = points.at(-1);
  return headlineFigureOf(points) ?? (last === undefined ? null : { current: last, newerRepost: null, earlier: [] });
}
