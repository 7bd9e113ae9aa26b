import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { formatUnit, isUnitBeside } from '@/lib/format/quantity';
import type { Metric, Unit } from '@/lib/record/metric';
import type { HeadlineFigure } from '@/lib/series/headline';
import type { Point } from '@/lib/series/point';
import { FigureValue } from './figure-value';
import styles from './headline-card.module.css';
import { PlainDate, PointDate } from './point-date';
import { SourceLink } from './source-link';

type Props = {
  /** What the figure is, as a link to all of it. */
  readonly label: ReactNode;
  /** Its history in small. */
  readonly picture: ReactNode;
  readonly metric: Metric;
  /** Null where no firm figure was published. */
  readonly headline: HeadlineFigure | null;
  readonly locale: Locale;
};

/** One headline figure: label, number with its qualifier, date, source, and what it was before. */
export function HeadlineCard({ label, picture, metric, headline, locale }: Props) {
  const t = useTranslations('figure');
  if (headline === null) {
    return (
      <article className={styles['card']}>
        <h3 className={styles['label']}>{label}</h3>
        <p className={styles['source']}>{t('noFigure')}</p>
      </article>
    );
  }
  const { current, newerRepost, earlier } = headline;
  return (
    <article className={styles['card']} data-metric={metric.id}>
      <h3 className={styles['label']}>{label}</h3>
      <p className={styles['figure']}>
        <FigureValue figure={current.figure} unit={metric.unit} />
        {isUnitBeside(metric.unit) && <span className={styles['unit']}>{formatUnit(metric.unit, locale)}</span>}
      </p>
      <p className={styles['source']}>
        <PointDate point={current} />
        {current.derivation !== null && ` · ${t('derived')}`}
        {current.hasConflict && <strong className={styles['conflict']}> · {t('conflict')}</strong>}
        <br />
        <SourceLink source={current.source} />
      </p>
      {picture}
      {(earlier.length > 0 || newerRepost !== null) && (
        <dl className={styles['history']}>
          {newerRepost !== null && <History term={t('newerRepost')} points={[newerRepost]} unit={metric.unit} />}
          {earlier.length > 0 && <History term={t('earlier')} points={earlier} unit={metric.unit} />}
        </dl>
      )}
    </article>
  );
}

function History(props: { readonly term: string; readonly points: readonly Point[]; readonly unit: Unit }) {
  const t = useTranslations('figure');
  return (
    <div>
      <dt>{props.term}</dt>
      {props.points.map((point) => (
        <dd key={point.span.from + point.span.to}>
          <FigureValue figure={point.figure} unit={props.unit} />
          {point.derivation !== null && t('derivedAside')} · <PlainDate point={point} /> ·{' '}
          <SourceLink source={point.source} />
        </dd>
      ))}
    </div>
  );
}
