import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '@/lib/record/values';
import { chartLayout } from '@/lib/series/chart-layout';
import { chartModel } from '@/lib/series/chart-model';
import { markBox } from '@/lib/series/layout-marks';
import { stopsOf } from '@/lib/series/layout-stops';
import { type Box, contains, overlap } from '@/lib/series/text-box';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { plainSeries } from '@/lib/series/view/view-series';
import { plainModel } from '../../support/plain-model';
import { allSeries, chartOf, charts } from '../../support/record';
import { labelsOf } from './chart-layout-labels';

const WIDTHS = [300, 344, 480, 720, 1100];

const layouts = [
  ...charts.map(({ id, form, series }) => ({ name: id, form, series })),
  ...CHART_FORMS.flatMap((form) => allSeries.map((one) => ({ name: one.metric.id, form, series: [one] }))),
].flatMap(({ name, form, series }) => {
  const model = plainModel(form, series);
  const labels = labelsOf(series);
  return WIDTHS.map((width) => ({
    name: `${name} as ${form}, ${width} px`,
    model,
    layout: chartLayout(model, { width, labels }),
  }));
});

const panels = layouts.flatMap(({ name, layout }) => layout.panels.map((panel) => ({ name, panel })));

/** A hair's breadth for rounding. */
const grown = ({ x, y, width, height }: Box, by = 0.01): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

describe('over the whole record, at five widths', () => {
  it('every point of the model has exactly one mark', () => {
    for (const { name, model, layout } of layouts) {
      const expected = model.panels.map(({ series }) =>
        series.flatMap(({ groups }) => groups.flatMap(({ points }) => points.map(({ key }) => key))),
      );
      expect(
        layout.panels.map(({ marks }) => marks.map(({ point }) => point.key)),
        name,
      ).toEqual(expected);
    }
  });

  it('one value stands on an axis from zero', () => {
    const alone = panels.filter(({ panel: { marks } }) => {
      const values = marks.flatMap(({ point }) => [point.value, ...point.otherValues]);
      return values.length > 0 && new Set(values).size === 1;
    });
    expect(alone.length).toBeGreaterThan(100);
    for (const { name, panel } of alone)
      expect(
        panel.valueTicks.some(({ isZero }) => isZero),
        name,
      ).toBe(true);
  });

  it('texts on a line stand apart, so that two numbers do not read as one', () => {
    for (const { name, panel } of panels) {
      const boxes = panel.labels.map(({ box }) => ({ ...box, width: box.width + 4 }));
      const touching = boxes.filter((box, index) => boxes.some((other, place) => place > index && overlap(box, other)));
      expect(touching, name).toEqual([]);
    }
  });

  it('values and bars lie inside their plot', () => {
    expect(panels.length).toBeGreaterThan(2000);
    for (const { name, panel } of panels) {
      for (const { x, y, bar, point } of panel.marks) {
        expect(contains(grown(panel.plot), bar ?? { x, y, width: 0, height: 0 }), `${name}: ${point.key}`).toBe(true);
      }
    }
  });

  it('no text covers another, a mark or the edge', () => {
    expect(panels.flatMap(({ panel }) => panel.labels).length).toBeGreaterThan(1000);
    for (const { name, panel } of panels) {
      for (const [index, { box, lines }] of panel.labels.entries()) {
        const others = [...panel.labels.slice(index + 1).map((label) => label.box), ...panel.marks.map(markBox)];
        expect(
          others.filter((other) => overlap(other, box)),
          `${name}: ${lines.join(' ')}`,
        ).toEqual([]);
        expect(box.x >= 0 && box.x + box.width <= panel.width, `${name}: ${lines.join(' ')}`).toBe(true);
      }
    }
  });

  it('panels stand under each other and end where the chart ends', () => {
    for (const { name, layout } of layouts) {
      let bottom = 0;
      for (const { top, height } of layout.panels) {
        expect(top, name).toBeGreaterThanOrEqual(bottom);
        bottom = top + height;
      }
      expect(layout.height, name).toBe(bottom);
    }
  });

  it('all panels of a chart have one time axis', () => {
    for (const { name, layout } of layouts) {
      expect(new Set(layout.panels.map(({ plot }) => `${plot.x} ${plot.width}`)).size, name).toBeLessThanOrEqual(1);
    }
  });

  it('every mark is at exactly one stop, stops run from left to right', () => {
    for (const { name, panel } of panels) {
      const stops = stopsOf(panel);
      const keys = stops.flatMap(({ marks }) => marks.map(({ point }) => point.key)).sort();
      expect(keys, name).toEqual(panel.marks.map(({ point }) => point.key).sort());
      expect(
        stops.map(({ x }) => x),
        name,
      ).toEqual(stops.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });
});

describe('a layout', () => {
  const chart = chartOf('tourism-growth');
  const model = plainModel(chart.form, chart.series);
  const labels = labelsOf(chart.series);
  const small = chartModel(chart.form, plainSeries(chart.series), {
    ...DEFAULT_CHART_VIEW,
    panels: 'metric',
    metricIds: model.metricIds,
  });

  it('is the same every time', () => {
    expect(chartLayout(model, { width: 720, labels })).toEqual(chartLayout(model, { width: 720, labels }));
  });

  it('fills the height it is given', () => {
    expect(chartLayout(model, { width: 720, height: 500, labels }).height).toBeCloseTo(500, 6);
  });

  it('keeps its axes at every size: the static picture and the live chart agree', () => {
    const axes = (width: number, height?: number) =>
      chartLayout(model, { width, labels, ...(height !== undefined && { height }) }).panels.map((panel) => [
        panel.timeAxis.domain,
        panel.valueTicks.map(({ text }) => text),
      ]);
    expect(axes(1152, 400)).toEqual(axes(880));
    expect(axes(344)).toEqual(axes(880));
  });

  it('small multiples stand in columns of one size where there is room, under each other where there is not', () => {
    const { panels: wide } = chartLayout(small, { width: 880, labels });
    expect(wide.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [Math.floor((880 + 24) / 3), 0],
      [Math.floor((2 * (880 + 24)) / 3), 0],
    ]);
    expect(new Set(wide.map(({ plot }) => `${plot.x} ${plot.y} ${plot.width} ${plot.height}`)).size).toBe(1);
    const { panels: narrow } = chartLayout(small, { width: 344, labels });
    expect(narrow.map(({ left }) => left)).toEqual([0, 0, 0]);
    expect(new Set(narrow.map(({ top }) => top)).size).toBe(3);
  });

  it('small multiples fill the height they are given', () => {
    expect(chartLayout(small, { width: 880, height: 300, labels }).height).toBeCloseTo(300, 6);
  });

  it('names series at their last points where there is room, over the plot where there is not', () => {
    const naming = (width: number) => {
      const [panel] = chartLayout(model, { width, labels }).panels;
      return { direct: panel?.labels.filter(({ isName }) => isName).length, legend: panel?.legend.length };
    };
    expect(naming(720)).toEqual({ direct: 3, legend: 0 });
    expect(naming(344)).toEqual({ direct: 0, legend: 3 });
  });
});
