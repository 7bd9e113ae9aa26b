import { sourceText, type Translate } from '@/components/figures/source-text';
import { workingOf } from '@/lib/figures/derive';
import type { Figure } from '@/lib/figures/figure';
import { readableValue } from '@/lib/figures/readable';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatQuantity, formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Derivation, Point, Statement } from '@/lib/series/point';
import { yearsBetween } from '@/lib/series/view/pairs';
import type { Quantity, ShownPoint, ShownSeries } from '@/lib/series/view/shown';

type Format = (value: number, unit: Unit, locale: Locale) => string;

/** The number beside a mark, with its qualifier before it and its sign where it is a difference: `more than US$24 billion`. */
export function shownText(shown: ShownPoint, series: ShownSeries, locale: Locale, t: Translate): string {
  return figureText(shown.figure, signed(formatValue, series.quantity), series.unit, locale, t);
}

/**
 * The same beside a mark, where it stands alone: what was calculated has only the digits its interval bears, and a rate of
 * growth is one a year, however many years it is the mean of.
 */
export function labelText(shown: ShownPoint, series: ShownSeries, locale: Locale, t: Translate): string {
  const isCalculated = series.quantity !== 'value';
  const figure = isCalculated ? { ...shown.figure, value: readableValue(shown.figure) } : shown.figure;
  const number = shownText({ ...shown, figure }, series, locale, t);
  return series.quantity === 'growth' ? t('chart.yearly', { number }) : number;
}

/**
 * The whole sentence of a point: period, value with qualifier, how derived, who says so, who else. Of what the view
 * calculated, first the calculated number with its interval and what it was compared with, then the value itself.
 */
export function sentenceOf(shown: ShownPoint, series: ShownSeries, locale: Locale, t: Translate): string {
  const { point } = shown;
  const { unit } = series.metric;
  const parts = [
    ...calculatedParts(shown, series, locale, t),
    figureText(point.figure, formatQuantity, unit, locale, t),
    point.derivation === null && point.figure.qualifier === 'exact' && t('qualifiers.exact'),
    point.derivation !== null && t('chart.derived', { working: calculationOf(point.derivation, unit, locale, t) }),
    point.derivation !== null && isClosed(point.figure) && intervalOf(point.figure, unit, locale, t),
    sourceText(point.source, locale, t),
    point.observations.length > 1 && t('chart.others', { count: point.observations.length - 1 }),
    point.hasConflict && t('figure.conflict'),
  ];
  return t('chart.sentence', { when: whenText(point, locale, t), what: parts.filter(Boolean).join(t('chart.comma')) });
}

/** What one statement says, with its unit and its qualifier: `nearly 150,000 TEU`. */
export function statementText({ figure }: Pick<Statement, 'figure'>, unit: Unit, locale: Locale, t: Translate): string {
  return figureText(figure, formatQuantity, unit, locale, t);
}

/** The period a point is for, or `as of` its date. */
export function whenText({ period, asOf }: Pick<Point, 'period' | 'asOf'>, locale: Locale, t: Translate): string {
  return asOf === null
    ? formatPeriod(period ?? '', locale)
    : t('figure.asOf', { date: formatPartialDate(asOf, locale) });
}

/**
 * The interval of a figure in words. Of a bound its one end is named: the number itself is allowed by "at least" alone, it
 * lies outside of what "more than" and "nearly" say.
 */
export function intervalOf(
  { low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>,
  unit: Unit,
  locale: Locale,
  t: Translate,
): string {
  if (low !== null && high !== null) {
    return t('chart.between', { low: formatValue(low, unit, locale), high: formatValue(high, unit, locale) });
  }
  if (low !== null) {
    const end = { low: formatValue(low, unit, locale) };
    return qualifier === 'at_least' ? t('chart.from', end) : t('chart.above', end);
  }
  return high === null ? '' : t('chart.below', { high: formatValue(high, unit, locale) });
}

/**
 * The calculation behind a derived value, as a reader can repeat it: `86,000 ÷ 7.43`. Of a bound it is the calculation of
 * the end that is known, `more than 150,000 ÷ 4.95`, with the end of the factor's rounding that it comes from.
 */
export function calculationOf({ start, steps }: Derivation, unit: Unit, locale: Locale, t: Translate): string {
  const operations = steps.map(({ base, relation, operation }) => {
    const working = workingOf(base, relation, operation);
    const isBound = base.low === null || base.high === null;
    const factor = isBound ? (working?.low ?? working?.high)?.factor : working?.factor.value;
    return `${operation === 'times' ? '×' : '÷'} ${formatNumber(factor ?? relation.value, locale)}`;
  });
  return [figureText(start.figure, formatValue, unit, locale, t), ...operations].join(' ');
}

/** What the view calculated, and from what: `743 (2015 = 100)`, `+25% a year since 2015`. Nothing of a plain value. */
function calculatedParts(shown: ShownPoint, series: ShownSeries, locale: Locale, t: Translate): string[] {
  const { quantity, unit } = series;
  if (quantity === 'value' || shown.base === null) return [];
  const { figure, base, point } = shown;
  const number = figureText(figure, signed(formatQuantity, quantity), unit, locale, t);
  const years = yearsBetween(base, point);
  const isYear = years.low === 1 && years.high === 1 ? 'yes' : 'no';
  const said = t(`chart.calculated.${quantity}`, { number, base: whenText(base, locale, t), isYear });
  return isClosed(figure) && figure.low !== figure.high ? [said, intervalOf(figure, unit, locale, t)] : [said];
}

function signed(format: Format, quantity: Quantity): Format {
  if (quantity !== 'change' && quantity !== 'growth') return format;
  return (value, unit, locale) => (value > 0 ? `+${format(value, unit, locale)}` : format(value, unit, locale));
}

/** The value with its qualifier before it, as a reader says it: `more than US$24 billion`. */
function figureText(figure: Figure, format: Format, unit: Unit, locale: Locale, t: Translate): string {
  const value = format(figure.value, unit, locale);
  if (figure.qualifier === 'exact') return value;
  return t('chart.qualified', { qualifier: t(`qualifiers.${figure.qualifier}`), value });
}

/** A bound says its one end itself. */
function isClosed({ low, high }: Pick<Figure, 'low' | 'high'>): boolean {
  return low !== null && high !== null;
}
