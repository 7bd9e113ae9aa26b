import { groupBy } from '@/lib/group-by';
import { compareText } from '@/lib/order';
import type { Unit } from '@/lib/record/metric';
import type { ChartForm } from '@/lib/record/values';
import { linesOf, type SpanOf } from './chart-lines';
import { toChartPoint } from './chart-point';
import type { ChartGroup, ChartModel, ChartPanel, ChartPoint, ChartSeries, PanelScope } from './chart-types';
import type { MetricSeries } from './metric-series';
import { gridOf, isOneYear } from './period-grid';
import type { Point } from './point';

/** A point with what it was made from; the model keeps only the drawn half. */
type Placed = {
  readonly source: Point;
  readonly drawn: ChartPoint;
  readonly unit: Unit;
  readonly scope: PanelScope;
  readonly style: number;
};

/** From this share of the highest value on, values lie so close together that an axis from zero would flatten them. */
const ZERO_BASE_SHARE = 0.5;

/**
 * Shapes the points of some metrics for drawing. Every point gets exactly one mark in exactly one panel. A panel has one
 * unit, so two currencies never share an axis; among bars, part-year totals and periods of several years have panels of
 * their own. Lines join points of one group only (see `ChartGroup`); bars are never joined.
 */
export function chartModel(form: ChartForm, series: readonly MetricSeries[]): ChartModel {
  const placed = series.flatMap(({ metric, points }, style) =>
    points.map(
      (source): Placed => ({
        source,
        drawn: toChartPoint(source, form),
        unit: metric.unit,
        scope: form === 'bars' ? scopeOf(source) : 'all',
        style,
      }),
    ),
  );
  const metricIds = series.map(({ metric }) => metric.id);
  return { form, time: timeOf(placed), panels: panelsOf(form, placed), metricIds };
}

const SCOPES: readonly PanelScope[] = ['all', 'full_years', 'longer_periods', 'part_years'];

/** One panel for each unit, in the order of the metrics, and within a unit for each scope. */
function panelsOf(form: ChartForm, placed: readonly Placed[]): ChartPanel[] {
  const units = [...groupBy(placed, ({ unit }) => unit.id).values()];
  return units.flatMap((ofUnit) =>
    SCOPES.flatMap((scope) => {
      const inPanel = ofUnit.filter((one) => one.scope === scope);
      const [first] = inPanel;
      return first === undefined ? [] : [panelOf(form, first.unit, scope, inPanel)];
    }),
  );
}

function panelOf(form: ChartForm, unit: Unit, scope: PanelScope, placed: readonly Placed[]): ChartPanel {
  const spans = new Map(placed.map(({ drawn, source }) => [drawn, source.span]));
  const spanOf: SpanOf = (point) => spans.get(point) ?? fail(point);
  const series = [...groupBy(placed, ({ style }) => style)].map(([style, ofSeries]): ChartSeries => {
    const groups = groupsOf(ofSeries);
    const lines = form === 'bars' ? [] : groups.flatMap((group) => linesOf(group, spanOf));
    return { metricId: ofSeries[0]?.drawn.metricId ?? '', style, groups, lines };
  });
  return { key: `${unit.id} ${scope}`, unit, scope, values: valuesOf(form, placed), series };
}

/** Groups points that may share a line. A period named for a stock is no date and stays among its like. */
function groupsOf(placed: readonly Placed[]): ChartGroup[] {
  const groups = groupBy(placed, ({ source }) => (source.period === null ? 'dates' : gridOf(source.span).key));
  return [...groups].map(([grid, members]) => {
    const points = members.map(({ drawn }) => drawn).sort((a, b) => a.time - b.time || compareText(a.key, b.key));
    const metricId = points[0]?.metricId ?? '';
    return { key: `${metricId} ${grid}`, metricId, points };
  });
}

/** A flow whose source names a date, not a period, stands among the full years as a mark without a bar. */
function scopeOf(point: Point): PanelScope {
  if (point.period === null || isOneYear(point.span)) return 'full_years';
  return gridOf(point.span).stepMonths === null ? 'longer_periods' : 'part_years';
}

function valuesOf(form: ChartForm, placed: readonly Placed[]): readonly [number, number] {
  const values = placed.flatMap(({ drawn: { value, low, high, otherValues } }) => [
    value,
    low ?? value,
    high ?? value,
    ...otherValues,
  ]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (form === 'bars' || (low >= 0 && low <= high * ZERO_BASE_SHARE)) return [Math.min(0, low), Math.max(0, high)];
  return [low, high];
}

function timeOf(placed: readonly Placed[]): readonly [number, number] | null {
  if (placed.length === 0) return null;
  const firstYear = new Date(Math.min(...placed.map(({ drawn }) => drawn.from))).getUTCFullYear();
  const lastYear = new Date(Math.max(...placed.map(({ drawn }) => drawn.to)) - 1).getUTCFullYear();
  return [Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0)];
}

function fail(point: ChartPoint): never {
  throw new Error(`The chart point ${point.key} is in no panel.`);
}
