import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { calculationOf } from '@/components/charts/point-sentence';
import { FigureValue } from '@/components/figures/figure-value';
import { PointDate } from '@/components/figures/point-date';
import { relationText } from '@/components/figures/relation-text';
import { SourceLink } from '@/components/figures/source-link';
import { formatPeriod } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit, isUnitBeside } from '@/lib/format/quantity';
import type { Metric, Unit } from '@/lib/record/metric';
import type { AnswerAt } from '@/lib/search/answer-at';
import type { Point, RelationStatement } from '@/lib/series/point';
import styles from './answer-card.module.css';

type Props = {
  readonly metric: Metric;
  /** The metric's name, as a link to all of it. */
  readonly name: ReactNode;
  readonly programme: string;
  /** What the record says for each time asked for. */
  readonly at: readonly AnswerAt[];
  /** Where no time is asked for, the figure that stands for the metric; null where there is none. */
  readonly current: Point | null;
  readonly changes: readonly RelationStatement[];
  readonly locale: Locale;
};

/** The figures of one metric that answer a question, each with its qualifier, period and source; what is not in the record is said. */
export function AnswerCard({ metric, name, programme, at, current, changes, locale }: Props) {
  const t = useTranslations();
  const { unit } = metric;
  return (
    <article className={styles['card']} data-answer={metric.id}>
      <h3 className={styles['name']}>{name}</h3>
      {at.map((answer) =>
        answer.kind === 'stated' ? (
          <Stated key={answer.asked.text} point={answer.point} unit={unit} locale={locale} />
        ) : (
          <Missing key={answer.asked.text} answer={answer} unit={unit} locale={locale} />
        ),
      )}
      {at.length === 0 && current !== null && <Stated point={current} unit={unit} locale={locale} />}
      {at.length === 0 && current === null && <p className={styles['quiet']}>{t('figure.noFigure')}</p>}
      {changes.map((relation) => (
        <p key={`${relation.source.id} ${relation.fromPeriod} ${relation.toPeriod} ${relation.value}`} data-change>
          {relationText(relation, locale, t)}
          <span className={styles['quiet']}>
            {' · '}
            <SourceLink source={relation.source} />
          </span>
        </p>
      ))}
      <p className={styles['definition']}>
        {programme} · {inLocale(locale, metric.definitionEn, metric.definitionZh)}
      </p>
    </article>
  );
}

type PointProps = { readonly point: Point; readonly unit: Unit; readonly locale: Locale };

function Stated({ point, unit, locale }: PointProps) {
  const t = useTranslations();
  return (
    <div className={styles['stated']} data-period={point.period ?? point.asOf}>
      <p className={styles['figure']}>
        <FigureValue figure={point.figure} unit={unit} />
        {isUnitBeside(unit) && <span className={styles['unit']}> {formatUnit(unit, locale)}</span>}
      </p>
      <p className={styles['quiet']}>
        <PointDate point={point} />
        {point.derivation !== null &&
          ` · ${t('chart.derived', { working: calculationOf(point.derivation, unit, locale, t) })}`}
        {point.hasConflict && <strong className={styles['conflict']}> · {t('figure.conflict')}</strong>}
        {' · '}
        <SourceLink source={point.source} />
      </p>
      {point.note !== null && (
        <p className={styles['quiet']} lang="en">
          {point.note}
        </p>
      )}
    </div>
  );
}

type MissingProps = {
  readonly answer: Extract<AnswerAt, { kind: 'missing' }>;
  readonly unit: Unit;
  readonly locale: Locale;
};

/** That there is no figure for the time asked for, and the nearest there are: nothing is worked out between them. */
function Missing({ answer, unit, locale }: MissingProps) {
  const t = useTranslations();
  const { asked, part, around, before, after } = answer;
  const nearest = [
    ['part', part],
    ['around', around],
    ['before', before],
    ['after', after],
  ] as const;
  return (
    <div className={styles['stated']} data-missing={asked.text}>
      <p>{t('search.missing', { when: formatPeriod(asked.text, locale) })}</p>
      <dl className={styles['nearest']}>
        {nearest.map(([place, point]) =>
          point === null ? null : (
            <div key={place}>
              <dt>{t(`search.nearest.${place}`)}</dt>
              <dd>
                <FigureValue figure={point.figure} unit={unit} />
                {isUnitBeside(unit) && ` ${formatUnit(unit, locale)}`}
                {point.derivation !== null && t('figure.derivedAside')}
                <span className={styles['quiet']}>
                  {' · '}
                  <PointDate point={point} /> · <SourceLink source={point.source} />
                </span>
              </dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
