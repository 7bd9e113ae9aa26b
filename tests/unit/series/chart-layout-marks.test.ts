import { describe, expect, it } from 'vitest';
import { chartLayout } from '@/lib/series/chart-layout';
import { chartModel } from '@/lib/series/chart-model';
import { stopsOf } from '@/lib/series/layout-stops';
import { FONT_SIZE, type PanelLayout } from '@/lib/series/layout-types';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { plainSeries } from '@/lib/series/view/view-series';
import { plainModel } from '../../support/plain-model';
import { metricOf, type Said, seriesOf } from './chart-fixtures';
import { labelsOf } from './chart-layout-labels';

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
