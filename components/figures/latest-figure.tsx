import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatUnit, isUnitBeside } from '@/lib/format/quantity';
import type { Metric } from '@/lib/record/metric';
import { headlineFigureOf } from '@/lib/series/headline';
import type { Point } from '@/lib/series/point';
import { FigureValue } from './figure-value';
import styles from './latest-figure.module.css';
import { PlainDate, PointDate } from './point-date';
import { SourceLink } from './source-link';

type Props = { readonly metric: Metric; readonly points: readonly Point[]; readonly locale: Locale };

/**
 * The latest figure of a metric, large, with its date and source. A repost stands for it only where nobody else speaks; a
 * newer one is named beside.
 */
export function LatestFigure({ metric, points, locale }: Props) {
  const t = useTranslations();
  const headline = headlineFigureOf(points);
  const latest = headline?.current ?? points.at(-1);
  if (latest === undefined) return <p className={styles['none']}>{t('metricPage.nothingPublished')}</p>;
  const newer = headline?.newerRepost ?? null;
  return (
    <div className={styles['latest']} data-latest={metric.id}>
      <p className={styles['label']}>{t('metricPage.latest')}</p>
      <p className={styles['figure']}>
        <FigureValue figure={latest.figure} unit={metric.unit} />
        {isUnitBeside(metric.unit) && (
          <>
            {' '}
            <span className={styles['unit']}>{formatUnit(metric.unit, locale)}</span>
          </>
        )}
      </p>
      <p className={styles['source']}>
        <PointDate point={latest} />
        {latest.derivation !== null && ` · ${t('figure.derived')}`}
        {latest.hasConflict && <strong className={styles['conflict']}> · {t('figure.conflict')}</strong>}
        <br />
        <SourceLink source={latest.source} />
      </p>
      {newer !== null && (
        <p className={styles['source']}>
          {t('figure.newerRepost')}
          {t('figure.colon')}
          <FigureValue figure={newer.figure} unit={metric.unit} /> · <PlainDate point={newer} /> ·{' '}
          <SourceLink source={newer.source} />
        </p>
      )}
    </div>
  );
}
