import { describe, expect, it } from 'vitest';
import type { Measure } from '@/lib/record/values';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { Point } from '@/lib/series/point';
import { earlierOf, yearEarlierOf, yearsBetween } from '@/lib/series/view/pairs';
import { metricOf, seriesOf } from './chart-fixtures';

const series = (measure: Measure, ...when: string[]) =>
  seriesOf(
    metricOf('m', measure),
    when.map((one) => [one, 100] as const),
  );
const text = (point: Point | null) => point && (point.period ?? `@${point.asOf}`);
const pointAt = ({ points }: MetricSeries, when: string): Point => {
  const point = points.find((one) => text(one) === when);
  if (point === undefined) throw new Error(`No point ${when}.`);
  return point;
};
const pairs = (of: MetricSeries, when: string) => {
  const point = pointAt(of, when);
  return [text(earlierOf(point, of)), text(yearEarlierOf(point, of))];
};

describe('what a point is compared with: for its change, and for its growth a year', () => {
  it.each<[string, MetricSeries, string, [string | null, string | null]]>([
    ['a year with the year before', series('flow', '2022', '2023', '2024'), '2024', ['2023', '2023']],
    ['a year with the last one that has a figure', series('flow', '2015', '2024'), '2024', ['2015', '2015']],
    ['the first with none', series('flow', '2015', '2024'), '2015', [null, null]],
    [
      'a half with the half before, and with the same half a year before',
      series('flow', '2022-H1', '2022-H2', '2023-H1'),
      '2023-H1',
      ['2022-H2', '2022-H1'],
    ],
    ['a quarter whose like is missing: no growth', series('flow', '2022-Q4', '2023-Q1'), '2023-Q1', ['2022-Q4', null]],
    ['a month with the same month', series('flow', '2022-03', '2023-02', '2023-03'), '2023-03', ['2023-02', '2022-03']],
    [
      'January to August with January to August only',
      series('flow', '2021-01/2021-08', '2021', '2022-H1', '2022-01/2022-08'),
      '2022-01/2022-08',
      ['2021-01/2021-08', '2021-01/2021-08'],
    ],
    ['a year never with a part of one', series('flow', '2023-H1', '2023-01/2023-11', '2024'), '2024', [null, null]],
    [
      'one spelling with another of its like',
      series('flow', '2023-01/2023-03', '2024-Q1'),
      '2024-Q1',
      ['2023-01/2023-03', '2023-01/2023-03'],
    ],
    ['years that run on stand alone', series('flow', '2015/2019', '2020/2024'), '2020/2024', [null, null]],
    [
      'a date with the date before; for growth eleven months at least',
      series('stock', '@2022-11-30', '@2023-06-30', '@2023-10-31'),
      '@2023-10-31',
      ['@2023-06-30', '@2022-11-30'],
    ],
    [
      'a month with the same month of the year before',
      series('stock', '@2023-06', '@2024-06'),
      '@2024-06',
      ['@2023-06', '@2023-06'],
    ],
    [
      'July with June is perhaps ten months: no growth',
      series('stock', '@2023-07', '@2024-06'),
      '@2024-06',
      ['@2023-07', null],
    ],
    ['a vague date never with one inside it', series('stock', '@2019', '@2019-08'), '@2019-08', [null, null]],
    [
      'after a vague date and one inside it, the one inside',
      series('stock', '@2018', '@2019', '@2019-08', '@2020-11-01'),
      '@2020-11-01',
      ['@2019-08', '@2019-08'],
    ],
    ['a stock for a period is no date', series('stock', '2012', '@2013-12-31'), '@2013-12-31', [null, null]],
    [
      'a total at a date with nothing: nobody says what days it covers',
      series('flow', '@2020', '@2022-12-31'),
      '@2022-12-31',
      [null, null],
    ],
    ['a rate of growth at a date with nothing', series('growth', '@2020', '@2022-12-31'), '@2022-12-31', [null, null]],
    [
      'a share at a date with the date before',
      series('ratio', '@2020', '@2022-12-31'),
      '@2022-12-31',
      ['@2020', '@2020'],
    ],
  ])('%s', (_title, of, when, expected) => {
    expect(pairs(of, when)).toEqual(expected);
  });

  it('2015 to 2024 are 9 years; 2019 to 31 March 2021 are 456 to 820 days', () => {
    const flow = series('flow', '2015', '2024');
    expect(yearsBetween(pointAt(flow, '2015'), pointAt(flow, '2024'))).toEqual({ low: 9, high: 9 });
    const stock = series('stock', '@2019', '@2021-03-31');
    const { low, high } = yearsBetween(pointAt(stock, '@2019'), pointAt(stock, '@2021-03-31'));
    // From 31 December 2019: 366 + 90 days; from 1 January 2019: 365 + 366 + 89.
    expect(low * 365.2425).toBeCloseTo(456, 9);
    expect(high * 365.2425).toBeCloseTo(820, 9);
  });
});
