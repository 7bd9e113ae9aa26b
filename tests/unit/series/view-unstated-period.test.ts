import { describe, expect, it } from 'vitest';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { viewSeries } from '@/lib/series/view/view-series';
import { plainModel } from '../../support/plain-model';
import { allSeries } from '../../support/record';
import { metricOf, seriesOf, subjectOf } from './chart-fixtures';

/** A year, its first half, and two totals whose source says when it was said, not what they are for. */
const trade = seriesOf(metricOf('trade'), [
  ['2019', 100],
  ['2020-H1', 40],
  ['@2020-09', 70],
  ['@2025-10-11', 900],
]);
const unstated = seriesOf(metricOf('visitors'), [['@2019-09', 3]]);
const projects = seriesOf(metricOf('projects', 'stock'), [['@2019-09', 5]]);

function fullYears(series: (typeof trade)[], given: Partial<ChartView> = {}) {
  const view: ChartView = { ...DEFAULT_CHART_VIEW, periods: 'full_years', ...given };
  const viewed = viewSeries(subjectOf('bars', series), view);
  return {
    shown: viewed.series.flatMap(({ points }) => points.map(({ point }) => point.period ?? `@${point.asOf}`)),
    said: viewed.notices.map(({ code, metricId, count }) => `${code} ${metricId} ${count}`),
    periods: viewed.view.periods,
  };
}

describe('full years only', () => {
  it('leave out 2 totals whose period is not stated, and say so; the half is not missed', () => {
    expect(fullYears([trade])).toEqual({
      shown: ['2019'],
      said: ['period_not_stated trade 2'],
      periods: 'full_years',
    });
  });

  it('miss those of the range only: from 2021 on a stock, and 1 total that is not', () => {
    const later = seriesOf(metricOf('projects', 'stock'), [['@2024', 5]]);
    expect(fullYears([trade, later], { from: '2021' })).toMatchObject({
      shown: ['@2024'],
      said: ['period_not_stated trade 1'],
    });
  });

  it('keep stocks at a date', () => {
    expect(fullYears([projects, unstated])).toMatchObject({
      shown: ['@2019-09'],
      said: ['period_not_stated visitors 1'],
    });
  });

  it('are refused where nothing is known to be one', () => {
    expect(fullYears([unstated])).toEqual({ shown: ['@2019-09'], said: ['no_full_years null null'], periods: 'all' });
  });
});

describe('among bars', () => {
  const scopesOf = (series: typeof trade) =>
    plainModel('bars', [series]).panels.map(({ scope, series: drawn }) => [
      scope,
      drawn.flatMap(({ groups }) => groups.flatMap(({ points }) => points.map(({ period }) => period))),
    ]);

  it('a total whose period is not stated stands with no full year', () => {
    expect(scopesOf(trade)).toEqual([
      ['full_years', ['2019']],
      ['part_years', ['2020-H1']],
      ['period_not_stated', ['2020-09', '2025-10-11']],
    ]);
  });

  it.each([
    ['rcc-visitors', '2019-09'],
    ['west-asean-trade', '2025-10-11'],
    ['cn-sg-trade-cn', '2020'],
  ])('nor does %s of the record at %s', (id, date) => {
    const series = allSeries.find(({ metric }) => metric.id === id);
    if (series === undefined) throw new Error(`There is no ${id} in the record.`);
    expect(series.points.some(({ asOf }) => asOf === date)).toBe(true);
    const [, drawn] = scopesOf(series).find(([scope]) => scope === 'period_not_stated') ?? [];
    expect(drawn).toContain(date);
  });
});
