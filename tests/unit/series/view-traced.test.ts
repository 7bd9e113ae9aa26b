import { describe, expect, it } from 'vitest';
import { chartModel } from '@/lib/series/chart-model';
import type { ChartPoint } from '@/lib/series/chart-types';
import type { Point } from '@/lib/series/point';
import { parseChartView } from '@/lib/series/view/parse-chart-view';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';
import { charts, metrics } from '../../support/record';
import { recordSubject } from '../../support/record-subject';
import { TRACED, TRACED_VALUES } from '../../support/traced';
import { TRACED_CALCULATIONS } from '../../support/traced-calculations';
import type { Traced } from '../../support/traced-figure';

/** The chart of a traced figure: its metric alone, in the form it has without a composer. */
function viewed({ metricId, query }: Traced): ViewedChart {
  const { view, problems } = parseChartView(new URLSearchParams(query), { metricIds: [metricId] });
  expect(problems).toEqual([]);
  return viewSeries(recordSubject(metricId, [metricId]), view);
}

function drawnIn({ form, series, view }: ViewedChart, metricIds: readonly string[]): ChartPoint[] {
  return chartModel(form, series, { ...view, metricIds }).panels.flatMap((panel) =>
    panel.series.flatMap(({ groups }) => groups.flatMap(({ points }) => points)),
  );
}

const textOf = (point: Point) => point.period ?? point.asOf;
const isAt = ({ when, isDate }: Traced, point: Point) => (isDate ? point.asOf : point.period) === when;

describe('figures worked by hand, in the chart of their metric', () => {
  it.each(TRACED.map((one) => ({ ...one, name: `${one.metricId} ${one.when} ${one.query}` })))(
    '$name: $working',
    (one) => {
      const chart = viewed(one);
      const [series] = chart.series;
      const shown = series?.points.find(({ point }) => isAt(one, point));
      if (series === undefined || shown === undefined) throw new Error('The point is not shown.');
      const { figure, point, base, mark } = shown;
      expect({
        value: figure.value,
        low: figure.low,
        high: figure.high,
        mark,
        sourceId: point.source.id,
        unitId: series.metric.unit.id,
        statements: point.observations.length,
        hasConflict: point.hasConflict,
        base: base && textOf(base),
      }).toEqual({
        value: one.value,
        low: one.low,
        high: one.high,
        mark: one.mark,
        sourceId: one.sourceId,
        unitId: one.unitId,
        statements: one.statements,
        hasConflict: one.hasConflict,
        base: one.base,
      });
      const drawn = drawnIn(chart, [one.metricId]).filter(
        ({ period, isDate }) => period === one.when && isDate === one.isDate,
      );
      expect(drawn.map(({ value, low, high }) => [value, low, high])).toEqual([[one.value, one.low, one.high]]);
      expect(drawn.map(({ mark: kind, hasConflict }) => [kind, hasConflict])).toEqual([[one.mark, one.hasConflict]]);
    },
  );
});

describe('the same figures in the charts of charts.csv', () => {
  const inCharts = charts.flatMap(({ id, form, series }) => {
    const metricIds = series.map(({ metric }) => metric.id);
    const { view } = parseChartView(new URLSearchParams(), { metricIds });
    const drawn = drawnIn(viewSeries(recordSubject(id, metricIds, form), view), metricIds);
    return TRACED_VALUES.filter(({ metricId }) => metricIds.includes(metricId)).map((one) => ({ id, one, drawn }));
  });

  it('twelve of them are in a chart', () => {
    expect(new Set(inCharts.map(({ one }) => one)).size).toBe(12);
  });

  it.each(inCharts.map((given) => ({ ...given, name: `${given.one.metricId} ${given.one.when} in ${given.id}` })))(
    '$name',
    ({ one, drawn }) => {
      const found = drawn.find(({ metricId, period }) => metricId === one.metricId && period === one.when);
      expect([found?.value, found?.low, found?.high, found?.mark]).toEqual([one.value, one.low, one.high, one.mark]);
    },
  );
});

describe('the choice', () => {
  const measureOf = (metricId: string) => metrics.find(({ id }) => id === metricId)?.measure;

  it('covers every measure, every mark, a conflict, a date and a period, and every calculation', () => {
    expect(new Set(TRACED_VALUES.map(({ metricId }) => measureOf(metricId))).size).toBe(5);
    expect(new Set(TRACED_VALUES.map(({ mark }) => mark)).size).toBe(6);
    expect(new Set(TRACED_VALUES.map(({ metricId }) => metricId)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(TRACED_VALUES.map(({ unitId }) => unitId)).size).toBeGreaterThanOrEqual(8);
    expect(TRACED_VALUES.filter(({ hasConflict }) => hasConflict)).toHaveLength(1);
    expect(new Set(TRACED_VALUES.map(({ isDate }) => isDate)).size).toBe(2);
    expect(new Set(TRACED_CALCULATIONS.map(({ query }) => query.split('&')[0])).size).toBe(3);
  });
});
