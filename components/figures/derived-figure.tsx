import { useTranslations } from 'next-intl';
import { calculationOf, intervalOf } from '@/components/charts/point-sentence';
import { type Term, workingOf } from '@/lib/figures/derive';
import { formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { momentText } from '@/lib/series/moment';
import type { Point } from '@/lib/series/point';
import styles from './derived-figure.module.css';
import { FigureValue } from './figure-value';

type Props = {
  readonly point: Pick<Point, 'period' | 'asOf' | 'figure' | 'derivation'>;
  readonly unit: Unit;
  readonly locale: Locale;
};

const SIGN = { times: '×', divided_by: '÷' } as const;

/** A derived figure with its working, so that a reader can repeat it: `86,000 ÷ 7.43 = about 11,575`, and both ends. */
export function DerivedFigure({ point, unit, locale }: Props) {
  const t = useTranslations();
  const step = point.derivation?.steps.at(-1);
  if (step === undefined || point.derivation === null) return null;
  const last = { start: { ...point.derivation.start, figure: step.base }, steps: [step] } as const;
  const ends = workingOf(step.base, step.relation, step.operation);
  const termText = ({ base, factor }: Term) =>
    `${formatValue(base, unit, locale)} ${SIGN[step.operation]} ${formatNumber(factor, locale)}`;
  const isClosed = ends?.low != null && ends.high != null;
  return (
    <>
      <p className={styles['derived']} data-derived={momentText(point)} data-value={point.figure.value}>
        {t('metricPage.derived', {
          when: formatPeriod(momentText(point), locale),
          working: calculationOf(last, unit, locale, t),
        })}{' '}
        = <FigureValue figure={point.figure} unit={unit} />
        {isClosed && `${t('chart.comma')}${intervalOf(point.figure, unit, locale, t)}`}
      </p>
      {ends?.low != null && ends.high != null && (
        <p className={styles['quiet']}>
          {t('metricPage.workingEnds', { low: termText(ends.low), high: termText(ends.high) })}
        </p>
      )}
    </>
  );
}
