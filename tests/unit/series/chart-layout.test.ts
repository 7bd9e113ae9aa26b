import { describe, expect, it } from 'vitest';
import { formatTimeTick } from '@/lib/format/date';
import { CHART_FORMS } from '@/lib/record/values';
import { chartLayout } from '@/lib/series/chart-layout';
import { chartModel } from '@/lib/series/chart-model';
import { markBox } from '@/lib/series/layout-marks';
import { stopsOf } from '@/lib/series/layout-stops';
import { type ChartLabels, FONT_SIZE, type PanelLayout } from '@/lib/series/layout-types';
import type { MetricSeries } from '@/lib/series/metric-series';
import { type Box, contains, overlap } from '@/lib/series/text-box';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { plainSeries } from '@/lib/series/view/view-series';
import { plainModel } from '../../support/plain-model';
import { allSeries, chartOf, charts } from '../../support/record';
import { metricOf, type Said, seriesOf } from './chart-fixtures';

function labelsOf(series: readonly MetricSeries[]): ChartLabels {
  const names = new Map(series.map(({ metric }) => [metric.id, metric.nameEn]));
  return {
    series: (metricId) => names.get(metricId) ?? '',
    value: ({ value, mark }) => `${mark === 'exact' ? '' : `${mark} `}${value.toLocaleString('en')}`,
    caption: ({ unit }) => unit.nameEn,
    tick: (value) => value.toLocaleString('en'),
    time: (start, unit, isFull) => formatTimeTick(start, unit, isFull, 'en'),
  };
}

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
      [(880 + 24) / 3, 0],
      [(2 * (880 + 24)) / 3, 0],
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

describe('marks', () => {
  function onlyPanel(form: 'points' | 'bars', said: readonly Said[]): PanelLayout {
    const series = seriesOf(metricOf('m'), said);
    const [panel] = chartLayout(plainModel(form, [series]), { width: 720, labels: labelsOf([series]) }).panels;
    if (panel === undefined) throw new Error('There is a point, so there is a panel.');
    return panel;
  }

  it('a bar reaches from zero to its value: 50 of 100 is half the plot', () => {
    const { plot, marks } = onlyPanel('bars', [
      ['2019', 50],
      ['2020', 99],
    ]);
    expect(marks[0]?.bar?.height).toBeCloseTo(plot.height / 2, 6);
    expect((marks[0]?.bar?.y ?? 0) + (marks[0]?.bar?.height ?? 0)).toBeCloseTo(plot.y + plot.height, 6);
  });

  it('a bar below zero hangs from it', () => {
    const [mark] = onlyPanel('bars', [
      ['2019', -50],
      ['2020', 99],
    ]).marks;
    expect(mark?.bar?.y).toBeLessThan(mark?.y ?? 0);
  });

  it('the number of a bar below zero stands under it, off the years', () => {
    const { marks, labels, timeLabelY } = onlyPanel('bars', [
      ['2019', -50],
      ['2020', 99],
    ]);
    const hanging = labels.find(({ lines }) => lines.join(' ') === '-50');
    const bar = marks[0]?.bar;
    expect(hanging?.box.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
    expect((hanging?.box.y ?? 0) + (hanging?.box.height ?? 0)).toBeLessThan(timeLabelY - FONT_SIZE);
  });

  it('the arrow of "nearly 1" beside 100 is kept short: 8 px under the plot at most, above the years', () => {
    const { plot, marks, timeLabelY } = onlyPanel('bars', [
      ['2019', 1, 'nearly'],
      ['2020', 100],
    ]);
    const [nearly] = marks;
    const tip = (nearly?.y ?? 0) + (nearly?.arrow ?? 0);
    expect(tip).toBeCloseTo(plot.y + plot.height + 8, 6);
    expect(tip).toBeLessThan(timeLabelY - FONT_SIZE);
  });

  it('a line on a logarithmic axis is straight in factors: 10 lies halfway between 1 and 100', () => {
    const series = seriesOf(metricOf('m'), [
      ['2019', 1],
      ['2020', 10],
      ['2021', 100],
    ]);
    const model = chartModel('points', plainSeries([series]), {
      ...DEFAULT_CHART_VIEW,
      scale: 'log',
      metricIds: ['m'],
    });
    const [panel] = chartLayout(model, { width: 720, labels: labelsOf([series]) }).panels;
    const [low = 0, middle = 0, high = 0] = panel?.marks.map(({ y }) => y) ?? [];
    expect(panel?.valueAxis).toMatchObject({ scale: 'log', domain: [1, 100] });
    expect(middle).toBeCloseTo((low + high) / 2, 1);
    const [stop] = panel === undefined ? [] : stopsOf(panel);
    expect(stop?.value).toBeCloseTo(1, 3);
  });

  it('bars of a part of a year are narrower than those of a full year, and end where it ends', () => {
    const part = onlyPanel('bars', [['2020-H1', 50]]).marks[0];
    const year = onlyPanel('bars', [['2020', 50]]).marks[0];
    expect(part?.bar?.width).toBe(5);
    expect(year?.bar?.width).toBeGreaterThan(40);
  });

  it('only a part-year mark shows how far its period reaches: half the plot of its year', () => {
    const { marks, timeAxis } = onlyPanel('points', [
      ['2021', 50],
      ['2021-H1', 20],
    ]);
    const [half, year] = marks.toSorted((a, b) => a.point.time - b.point.time);
    expect(year?.extent).toBeNull();
    const share = ((half?.extent?.to ?? 0) - (half?.extent?.from ?? 0)) / (timeAxis.range[1] - timeAxis.range[0]);
    expect(share).toBeCloseTo(181 / 365, 6);
  });
});
