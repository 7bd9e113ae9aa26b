import { sourceText, type Translate } from '@/components/figures/source-text';
import { workingOf } from '@/lib/figures/derive';
import type { Interval } from '@/lib/figures/figure';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { formatQuantity, formatUnit, formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { pointKey } from '@/lib/series/chart-point';
import type { ChartLine, ChartModel, ChartPanel } from '@/lib/series/chart-types';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { Derivation, Point } from '@/lib/series/point';

/** Every word of one chart in one language, finished: it crosses to the browser as it is. Keys are those of the model. */
export type ChartText = {
  readonly title: string;
  readonly series: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  /** The short text beside a mark. */
  readonly values: Readonly<Record<string, string>>;
  /** The whole sentence of a point: period, value with qualifier, how derived, who says so, who else. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly bridges: Readonly<Record<string, string>>;
};

export function chartText(
  title: string,
  model: ChartModel,
  series: readonly MetricSeries[],
  locale: Locale,
  t: Translate,
): ChartText {
  const points = series.flatMap(({ metric, points: own }) => own.map((point) => ({ point, unit: metric.unit })));
  const lines = model.panels.flatMap((panel) => panel.series.flatMap((one) => one.lines));
  return {
    title,
    series: fromPairs(series, ({ metric }) => [metric.id, inLocale(locale, metric.nameEn, metric.nameZh)]),
    captions: fromPairs(model.panels, (panel) => [panel.key, captionOf(panel, model, locale, t)]),
    values: fromPairs(points, ({ point, unit }) => [pointKey(point), valueText(point, formatValue, unit, locale, t)]),
    sentences: fromPairs(points, ({ point, unit }) => [pointKey(point), sentenceOf(point, unit, locale, t)]),
    bridges: fromPairs(
      lines.filter(({ kind }) => kind === 'bridge'),
      (line) => [line.key, bridgeOf(line, locale, t)],
    ),
  };
}

/** The unit, once, on top of its axis; among several panels also what they hold. */
function captionOf({ unit, scope }: ChartPanel, { panels }: ChartModel, locale: Locale, t: Translate): string {
  const text = formatUnit(unit, locale);
  if (scope === 'all' || (scope === 'full_years' && panels.every((panel) => panel.scope === scope))) return text;
  return t('chart.caption', { unit: text, scope: t(`chart.scopes.${scope}`) });
}

type Format = (value: number, unit: Unit, locale: Locale) => string;

/** The value with its qualifier before it, as a reader says it: `more than US$24 billion`. */
function valueText(
  { figure }: Pick<Point, 'figure'>,
  format: Format,
  unit: Unit,
  locale: Locale,
  t: Translate,
): string {
  const value = format(figure.value, unit, locale);
  if (figure.qualifier === 'exact') return value;
  return t('chart.qualified', { qualifier: t(`qualifiers.${figure.qualifier}`), value });
}

function sentenceOf(point: Point, unit: Unit, locale: Locale, t: Translate): string {
  const value = valueText(point, formatQuantity, unit, locale, t);
  const parts = [
    value,
    point.derivation === null && point.figure.qualifier === 'exact' && t('qualifiers.exact'),
    point.derivation !== null && t('chart.derived', { working: calculationOf(point.derivation, unit, locale, t) }),
    point.derivation !== null && isClosed(point.figure) && intervalOf(point, unit, locale, t),
    sourceText(point.source, locale, t),
    point.observations.length > 1 && t('chart.others', { count: point.observations.length - 1 }),
    point.hasConflict && t('figure.conflict'),
  ];
  const when =
    point.asOf === null
      ? formatPeriod(point.period ?? '', locale)
      : t('figure.asOf', { date: formatPartialDate(point.asOf, locale) });
  return t('chart.sentence', { when, what: parts.filter(Boolean).join(t('chart.comma')) });
}

/** A bound says its one end itself. */
function isClosed({ low, high }: Interval): boolean {
  return low !== null && high !== null;
}

/** The interval of a figure in words; an end that is not bounded is named as open. */
export function intervalOf({ figure }: Pick<Point, 'figure'>, unit: Unit, locale: Locale, t: Translate): string {
  const { low, high } = figure;
  if (low !== null && high !== null) {
    return t('chart.between', { low: formatValue(low, unit, locale), high: formatValue(high, unit, locale) });
  }
  if (low !== null) return t('chart.from', { low: formatValue(low, unit, locale) });
  return high === null ? '' : t('chart.upTo', { high: formatValue(high, unit, locale) });
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
  return [valueText(start, formatValue, unit, locale, t), ...operations].join(' ');
}

function bridgeOf({ missing, bounds }: ChartLine, locale: Locale, t: Translate): string {
  if (missing === null) {
    return t('chart.boundsOnly', {
      periods: bounds.map((period) => formatPeriod(period, locale)).join(t('chart.comma')),
    });
  }
  const first = formatPeriod(missing.first, locale);
  if (missing.first === missing.last) return t('chart.missing', { periods: first });
  const isYears = missing.first.length === 4;
  const last = formatPeriod(missing.last, locale);
  return t('chart.missing', { periods: isYears ? `${missing.first}–${last}` : t('chart.range', { first, last }) });
}

function fromPairs<Item>(items: readonly Item[], pair: (item: Item) => [string, string]): Record<string, string> {
  return Object.fromEntries(items.map(pair));
}
