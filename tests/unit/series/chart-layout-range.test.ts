import { describe, expect, it } from 'vitest';
import { chartLayout } from '@/lib/series/chart-layout';
import { rangeBetween } from '@/lib/series/layout-range';
import type { PanelLayout } from '@/lib/series/layout-types';
import { scaleOf } from '@/lib/series/scale';
import { plainModel } from '../../support/plain-model';
import { metricOf, type Said, seriesOf } from './chart-fixtures';
import { labelsOf } from './chart-layout-labels';

const said: Said[] = [
  ['2016', 10],
  ['2019', 20],
  ['2020', 30],
];

function panelOf(): PanelLayout {
  const series = seriesOf(metricOf('m'), said);
  const [panel] = chartLayout(plainModel('points', [series]), {
    width: 720,
    labels: labelsOf([series]),
  }).panels;
  if (panel === undefined) throw new Error('There are points, so there is a panel.');
  return panel;
}

describe('what is dragged over', () => {
  const panel = panelOf();
  const x = scaleOf(panel.timeAxis);
  const between = (from: string, to: string) => rangeBetween(panel, x(Date.parse(from)), x(Date.parse(to)));

  it.each([
    {
      from: '2017-03-01',
      to: '2018-04-01',
      range: ['2017-03-01', '2018-03-31'],
      why: 'no mark between: the days alone',
    },
    { from: '2019-03-01', to: '2020-03-01', range: ['2019-01-01', '2020-02-29'], why: 'the mark of 2019 is at 2 July' },
    { from: '2020-09-01', to: '2019-05-01', range: ['2019-01-01', '2020-12-31'], why: 'dragged backwards, two marks' },
    { from: '2010-01-01', to: '2030-01-01', range: ['2016-01-01', '2020-12-31'], why: 'kept on the axis' },
  ])('from $from to $to chooses $range ($why)', ({ from, to, range }) => {
    // A pixel is about three days: what is dragged over is known no finer.
    const { from: first, to: last } = between(from, to);
    const days = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
    expect(days(first, range[0] ?? '')).toBeLessThanOrEqual(1);
    expect(days(last, range[1] ?? '')).toBeLessThanOrEqual(1);
  });

  it('is at least a day', () => {
    const { from, to } = rangeBetween(panel, panel.timeAxis.range[1], panel.timeAxis.range[1]);
    expect([from, to]).toEqual(['2020-12-31', '2020-12-31']);
  });
});
