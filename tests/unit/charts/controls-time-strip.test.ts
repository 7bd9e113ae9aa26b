import { describe, expect, it } from 'vitest';
import { timeStrip } from '@/components/chart-controls/time-strip';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { viewSeries } from '@/lib/series/view/view-series';
import { metricOf, type Said, seriesOf, subjectOf } from '../series/chart-fixtures';

function strip(said: readonly Said[], range: { readonly from?: string; readonly to?: string } = {}) {
  const subject = subjectOf('points', [
    seriesOf(metricOf('flights', said[0]?.[0].startsWith('@') ? 'stock' : 'flow'), said),
  ]);
  return timeStrip(viewSeries(subject, { ...DEFAULT_CHART_VIEW, ...range }));
}

const four: Said[] = [
  ['2016', 1],
  ['2018', 2],
  ['2019', 3],
];

describe('the strip of time under a chart', () => {
  it('2016 to 2019 is four years; points in the middle of 2016, 2018, 2019 at 183/1461, 913.5/1461, 1278.5/1461', () => {
    const found = strip(four);
    expect(found?.cells.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019']);
    expect(found?.ticks).toEqual([0.125, 0.625, 0.875]);
    expect([found?.low, found?.high]).toEqual([0, 4]);
  });

  it.each([
    [{ from: '2017' }, 1, 4],
    [{ from: '2017-06' }, 1, 4],
    [{ to: '2018' }, 0, 3],
    [{ to: '2018-01-01' }, 0, 3],
    [{ from: '2018', to: '2018' }, 2, 3],
    [{ from: '2010', to: '2030' }, 0, 4],
  ] as const)('%j is from step %i to before step %i', (range, low, high) => {
    expect(strip(four, range)).toMatchObject({ low, high });
  });

  it('of three years or fewer is in months', () => {
    const found = strip([
      ['@2023-04-01', 1],
      ['@2024-06-30', 2],
    ]);
    expect(found?.cells).toHaveLength(24);
    expect(found?.cells[14]?.text).toBe('2024-03');
  });

  it('is left out where there is one point', () => {
    expect(strip([['2016', 1]])).toBeNull();
  });
});
