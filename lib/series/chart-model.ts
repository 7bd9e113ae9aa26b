import { groupBy } from '@/lib/group-by';
import { compareText } from '@/lib/order';
import type { Metric, Unit } from '@/lib/record/metric';
import type { ChartForm } from '@/lib/record/values';
import { toEpochMs } from '@/lib/time/calendar';
import { parsePartialDate } from '@/lib/time/parse';
import { linesOf, type SpanOf } from './chart-lines';
import { toChartPoint } from './chart-point';
import type { ChartGroup, ChartModel, ChartPanel, ChartPoint, ChartSeries, PanelScope } from './chart-types';
import { gridOf, isOneYear } from './period-grid';
import type { Point } from './point';
import { type ChartView, DEFAULT_CHART_VIEW } from './view/chart-view';
import { hasStatedPeriod } from './view/in-range';
import { comparableKey } from './view/pairs';
import type { Quantity, ShownSeries } from './view/shown';

/** A point with what it was made from; the model keeps only the drawn half. */
type Placed = {
  readonly metric: Metric;
  readonly source: Point;
  readonly drawn: ChartPoint;
  readonly unit: Unit;
  readonly quantity: Quantity;
  readonly scope: PanelScope;
  readonly style: number;
};

/** The part of a view that shapes the drawing itself. */
export type ModelOptions = Pick<ChartView, 'scale' | 'from' | 'to' | 'panels' | 'axes'> & {
  /** The metrics of the chart in order, those switched off too: a series keeps its colour whatever else is shown. */
  readonly metricIds: readonly string[];
  /** True where parts of a year stand apart from full years though they are no bars (`standsApart`). */
  readonly areScopesApart?: boolean;
};

/** From this share of the highest value on, values lie so close together that an axis from zero would flatten them. */
const ZERO_BASE_SHARE = 0.5;

/**
 * Shapes the shown points of some metrics for drawing. Every point gets exactly one mark in exactly one panel. A panel has
 * one unit, so two currencies never share an axis; among bars, and where a chart of bars is looked at otherwise, part-year totals, periods of several years and totals of an
 * unstated period have panels of their own. Lines join points of one group only (see `ChartGroup`), and values only: bars,
 * changes and rates of growth are never joined.
 */
export function chartModel(
  form: ChartForm,
  series: readonly ShownSeries[],
  options: ModelOptions = plainOptions(series),
): ChartModel {
  const placed = series.flatMap(({ metric, unit, quantity, points }) =>
    points.map(
      (shown): Placed => ({
        metric,
        source: shown.point,
        drawn: toChartPoint(shown, quantity, form),
        unit,
        quantity,
        scope: form === 'bars' || options.areScopesApart ? scopeOf(metric, shown.point) : 'all',
        style: Math.max(0, options.metricIds.indexOf(metric.id)),
      }),
    ),
  );
  const scale = options.scale === 'log' ? 'log' : 'linear';
  const panels = panelsOf(form, placed, options);
  return { form, scale, time: timeOf(placed, options), panels, metricIds: series.map(({ metric }) => metric.id) };
}

function plainOptions(series: readonly ShownSeries[]): ModelOptions {
  return { ...DEFAULT_CHART_VIEW, metricIds: series.map(({ metric }) => metric.id) };
}

const SCOPES: readonly PanelScope[] = ['all', 'full_years', 'longer_periods', 'part_years', 'period_not_stated'];

/**
 * One panel for each unit, or for each metric, in the order of the metrics, and within it for each scope. Small multiples
 * of one unit and scope share their values, unless each has its own axis.
 */
function panelsOf(form: ChartForm, placed: readonly Placed[], { panels, axes, scale }: ModelOptions): ChartPanel[] {
  const isSplit = panels === 'metric';
  const parts = [...groupBy(placed, ({ unit, style }) => `${unit.id}${isSplit ? ` ${style}` : ''}`).values()];
  const split = parts.flatMap((part) =>
    SCOPES.flatMap((scope) => {
      const inPanel = part.filter((one) => one.scope === scope);
      const [first] = inPanel;
      return first === undefined ? [] : [{ scope, inPanel, first }];
    }),
  );
  return split.map(({ scope, inPanel, first }) => {
    const { unit, drawn } = first;
    const onAxis = axes === 'own' ? inPanel : placed.filter((one) => one.unit.id === unit.id && one.scope === scope);
    return {
      key: [unit.id, scope, ...(isSplit ? [drawn.metricId] : [])].join(' '),
      unit,
      metricId: isSplit ? drawn.metricId : null,
      scope,
      values: scale === 'log' ? positiveExtremes(onAxis) : valuesOf(form, onAxis),
      series: seriesOf(form, scope, inPanel),
    };
  });
}

/** In a panel of parts of years nothing is joined: lines of many kinds of parts would cross each other, with no room to name them. */
function seriesOf(form: ChartForm, scope: PanelScope, placed: readonly Placed[]): ChartSeries[] {
  const spans = new Map(placed.map(({ drawn, source }) => [drawn, source.span]));
  const spanOf: SpanOf = (point) => spans.get(point) ?? fail(point);
  return [...groupBy(placed, ({ style }) => style)].map(([style, ofSeries]) => {
    const groups = groupsOf(ofSeries);
    const areValues = ofSeries.every(({ quantity }) => quantity === 'value' || quantity === 'index');
    const isJoined = form !== 'bars' && scope !== 'part_years' && areValues;
    const lines = !isJoined ? [] : groups.flatMap((group) => linesOf(group, spanOf));
    return { metricId: ofSeries[0]?.drawn.metricId ?? '', style, groups, lines };
  });
}

/**
 * Groups points that may share a line: those that may be compared. A period named for a stock is no date and stays among
 * its like; a total whose source names no period stands alone.
 */
function groupsOf(placed: readonly Placed[]): ChartGroup[] {
  const groups = groupBy(placed, ({ metric, source, drawn }) => comparableKey(metric, source) ?? drawn.key);
  return [...groups].map(([grid, members]) => {
    const points = members.map(({ drawn }) => drawn).sort((a, b) => a.time - b.time || compareText(a.key, b.key));
    const metricId = points[0]?.metricId ?? '';
    return { key: `${metricId} ${grid}`, metricId, points };
  });
}

/** A total whose source names a date and no period is a mark without a bar, apart: nobody says how much of a year it is. */
function scopeOf(metric: Metric, point: Point): PanelScope {
  if (!hasStatedPeriod(metric, point)) return 'period_not_stated';
  if (point.period === null || isOneYear(point.span)) return 'full_years';
  return gridOf(point.span).stepMonths === null ? 'longer_periods' : 'part_years';
}

function valuesOf(form: ChartForm, placed: readonly Placed[]): readonly [number, number] {
  const [low, high] = extremes(placed);
  if (form === 'bars' || (low >= 0 && low <= high * ZERO_BASE_SHARE)) return [Math.min(0, low), Math.max(0, high)];
  return [low, high];
}

/** Every number that is drawn: values, ends of intervals, other statements. */
function extremes(placed: readonly Placed[]): readonly [number, number] {
  const values = placed.flatMap(({ drawn: { value, low, high, otherValues } }) => [
    value,
    low ?? value,
    high ?? value,
    ...otherValues,
  ]);
  return [Math.min(...values), Math.max(...values)];
}

/** The same for a logarithmic axis: what is drawn and above zero. Intervals are drawn as whiskers only. */
function positiveExtremes(placed: readonly Placed[]): readonly [number, number] {
  const values = placed
    .flatMap(({ drawn: { value, low, high, otherValues, hasWhisker } }) => [
      value,
      ...otherValues,
      ...(hasWhisker ? [low, high] : []),
    ])
    .filter((one) => one !== null)
    .filter((one) => one > 0);
  return [Math.min(...values), Math.max(...values)];
}

/** An end that is asked for is kept to the day; the other is the edge of the calendar year of the outermost point. */
function timeOf(placed: readonly Placed[], { from, to }: ModelOptions): readonly [number, number] | null {
  if (placed.length === 0) return null;
  const firstYear = new Date(Math.min(...placed.map(({ drawn }) => drawn.from))).getUTCFullYear();
  const lastYear = new Date(Math.max(...placed.map(({ drawn }) => drawn.to)) - 1).getUTCFullYear();
  const start = parsePartialDate(from ?? '');
  const end = parsePartialDate(to ?? '');
  return [
    start === null ? Date.UTC(firstYear, 0) : toEpochMs(start.from),
    end === null ? Date.UTC(lastYear + 1, 0) : toEpochMs(end.to),
  ];
}

function fail(point: ChartPoint): never {
  throw new Error(`The chart point ${point.key} is in no panel.`);
}
