import type { Translate } from '@/components/figures/source-text';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit } from '@/lib/format/quantity';
import { pointKey } from '@/lib/series/chart-point';
import type { ChartLine, ChartModel, ChartPanel } from '@/lib/series/chart-types';
import type { ShownSeries } from '@/lib/series/view/shown';
import { labelText, sentenceOf, whenText } from './point-sentence';

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
  series: readonly ShownSeries[],
  locale: Locale,
  t: Translate,
): ChartText {
  const points = series.flatMap((one) => one.points.map((shown) => ({ shown, series: one })));
  const lines = model.panels.flatMap((panel) => panel.series.flatMap((one) => one.lines));
  return {
    title,
    series: fromPairs(series, ({ metric }) => [metric.id, inLocale(locale, metric.nameEn, metric.nameZh)]),
    captions: fromPairs(model.panels, (panel) => [panel.key, captionOf(panel, model, series, locale, t)]),
    values: fromPairs(points, ({ shown, series: of }) => [pointKey(shown.point), labelText(shown, of, locale, t)]),
    sentences: fromPairs(points, ({ shown, series: of }) => [pointKey(shown.point), sentenceOf(shown, of, locale, t)]),
    bridges: fromPairs(
      lines.filter(({ kind }) => kind === 'bridge'),
      (line) => [line.key, bridgeOf(line, locale, t)],
    ),
  };
}

/**
 * The unit, once, on top of its axis; among several panels also what they hold, and on an index what is 100. Indexes and
 * growth of sums of money stand apart by currency, and say which.
 */
function captionOf(
  { unit, scope, metricId }: ChartPanel,
  { panels, form }: ChartModel,
  series: readonly ShownSeries[],
  locale: Locale,
  t: Translate,
): string {
  const shown = series.find(({ metric }) => metric.id === metricId) ?? series.find((one) => one.unit.id === unit.id);
  const base = shown?.quantity === 'index' ? (shown.points[0]?.base ?? null) : null;
  const plain = shown?.quantity === 'growth' ? t('chart.yearlyCaption') : formatUnit(unit, locale);
  const drawn = base === null ? plain : t('chart.indexCaption', { base: whenText(base, locale, t) });
  const money = shown === undefined || unit.id === shown.metric.unit.id ? null : shown.metric.unit;
  const isOfMoney = money?.kind === 'currency' && panels.some((panel) => panel.unit.id !== unit.id);
  const named = isOfMoney ? t('chart.caption', { unit: drawn, scope: formatUnit(money, locale) }) : drawn;
  const ofMetric =
    metricId === null || shown === undefined ? null : inLocale(locale, shown.metric.nameEn, shown.metric.nameZh);
  const text = ofMetric === null ? named : t('chart.caption', { unit: ofMetric, scope: named });
  if (scope === 'all' || (scope === 'full_years' && panels.every((panel) => panel.scope === scope))) return text;
  const held = scope === 'part_years' && form !== 'bars' ? 'part_years_apart' : scope;
  return t('chart.caption', { unit: text, scope: t(`chart.scopes.${held}`) });
}

function bridgeOf({ from, to, missing, bounds }: ChartLine, locale: Locale, t: Translate): string {
  if (missing === null && bounds.length === 0) {
    const [first, last] = [formatPartialDate(from.period, locale), formatPartialDate(to.period, locale)];
    return t('chart.noDateBetween', { first, last });
  }
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
