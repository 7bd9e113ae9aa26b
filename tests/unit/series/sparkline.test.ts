import { describe, expect, test } from 'vitest';
import type { MetricSeries } from '@/lib/series/metric-series';
import { SPARKLINE_SIZE, sparklineOf } from '@/lib/series/sparkline';
import { allSeries } from '../../support/record';
import { metricOf, multiple, seriesOf } from './chart-fixtures';

function drawn(series: MetricSeries): Record<string, string> {
  return Object.fromEntries(sparklineOf(series).map(({ part, path }) => [part, path]));
}

const flow = metricOf('trade');
const stock = metricOf('ports', 'stock');

describe('a sparkline is 120 × 32: time from x 6 to 114, values from y 28 up to 4, or to 11 under the arrow of a bound', () => {
  test('10 and 20 in 2021 and 2022: middles of the years at 33 and 87, 10 of 0 to 20.5 at 28 − 11.7 = 16.3, 20 at 4.6', () => {
    const series = seriesOf(flow, [
      ['2021', 10],
      ['2022', 20],
    ]);
    expect(drawn(series)).toEqual({ solid: 'M33 16.3L87 4.6', exact: 'M33 16.3h0M87 4.6h0' });
  });

  test('a year without a figure is bridged: 2021 and 2023 at 24 and 96 of three years', () => {
    const series = seriesOf(flow, [
      ['2021', 10],
      ['2023', 20],
    ]);
    expect(drawn(series)).toEqual({ bridge: 'M24 16.3L96 4.6', exact: 'M24 16.3h0M96 4.6h0' });
  });

  test('lines that follow each other are one path, and a new one begins after a bridge', () => {
    const series = seriesOf(
      flow,
      ['2018', '2019', '2020', '2022', '2023'].map((year) => [year, 10]),
    );
    const { solid, bridge } = drawn(series);
    expect(solid?.match(/[ML]/g)?.join('')).toBe('MLLML');
    expect(bridge?.match(/[ML]/g)?.join('')).toBe('ML');
  });

  test('more than 15 between 10 and 20 is an arrow up at (60, 28 − 15 / 20.5 × 17 = 15.6), and no line ends at it', () => {
    const series = seriesOf(flow, [
      ['2021', 10],
      ['2022', 15, 'more_than'],
      ['2023', 20],
    ]);
    expect(drawn(series)).toEqual({
      bridge: 'M24 19.7L96 11.4',
      exact: 'M24 19.7h0M96 11.4h0',
      more_than: 'M57 15.6h6m-3 0v-7m-2 2l2-2 2 2',
    });
  });

  test('at least is an arrow up, and no plain dot', () => {
    expect(drawn(seriesOf(flow, [['2021', 10, 'at_least']]))).toEqual({
      at_least: 'M57 19.5h6m-3 0v-7m-2 2l2-2 2 2',
    });
  });

  test('nearly 10, alone, stands in the middle of what is left above its arrow down: (4 + 21) / 2 = 12.5', () => {
    expect(drawn(seriesOf(flow, [['2021', 10, 'nearly']]))).toEqual({ nearly: 'M57 12.5h6m-3 0v7m-2-2l2 2 2-2' });
  });

  test('about 10, alone, is a ring about (60, 16): 10 of 9.5 to 10.5 is the middle', () => {
    expect(drawn(seriesOf(flow, [['2021', 10, 'about']]))).toEqual({ about: 'M58 16a2 2 0 1 0 4 0 2 2 0 1 0-4 0' });
  });

  test('43 derived from 86 ÷ 2 is a diamond; its interval, 42 to 44 of 0 to 86.5, is lost in it', () => {
    const series = seriesOf(flow, [['2024', 86]], [multiple('trade', '2015', '2024', 2)]);
    expect(drawn(series)).toEqual({
      bridge: 'M11.4 16.1L108.6 4.1',
      exact: 'M108.6 4.1h0',
      derived: 'M11.4 16.1m0-3l3 3-3 3-3-3z',
    });
  });

  test('3 derived from 3 ÷ 1, 2 to 4, has a whisker from 16 up to 4 through 10', () => {
    const series = seriesOf(flow, [['2024', 3]], [multiple('trade', '2015', '2024', 1)]);
    expect(drawn(series)['whisker']).toBe('M11.4 10V4M11.4 10V16');
  });

  test('what is derived from a bound has an arrow for the end that is open', () => {
    const series = seriesOf(flow, [['2024', 86, 'more_than']], [multiple('trade', '2015', '2024', 2)]);
    expect(drawn(series)['whisker']).toMatch(/^M[\d.]+ [\d.]+v-7/);
    expect(drawn(series)).not.toHaveProperty('bridge');
  });

  test('a stock steps from date to date: 1 January 2021 and 2022 at half a day, 6.1 and 60.1', () => {
    const series = seriesOf(stock, [
      ['@2021-01-01', 10],
      ['@2022-01-01', 20],
    ]);
    expect(drawn(series)).toEqual({ solid: 'M6.1 16.3H60.1V4.6', exact: 'M6.1 16.3h0M60.1 4.6h0' });
  });

  test('of 11 and 12 for one day, 12 is a tick beside 11: of 10.5 to 12, 11 at 20 and 12 at 4', () => {
    const series = seriesOf(stock, [
      ['@2016-01-08', 11],
      ['@2016-01-08', 12],
    ]);
    expect(drawn(series)).toEqual({ conflict: 'M8.2 4m2 0h4', exact: 'M8.2 20h0' });
  });
});

describe('parts of a year', () => {
  test('beside full years: 50 in the first half of 2022 is a dash from 60 to 86.8, 181 of 730 days, without dot and line', () => {
    const series = seriesOf(flow, [
      ['2021', 100],
      ['2022-H1', 50],
      ['2022', 120],
    ]);
    expect(drawn(series)).toEqual({
      part_exact: 'M60 18H86.8',
      solid: 'M33 8.1L87 4.1',
      exact: 'M33 8.1h0M87 4.1h0',
    });
  });

  test('beside full years, a bound stays an arrow, and about and exact stay apart', () => {
    const series = seriesOf(flow, [
      ['2021-H1', 40, 'about'],
      ['2021', 100],
      ['2022-H1', 50, 'more_than'],
    ]);
    expect(Object.keys(drawn(series))).toEqual(['extent', 'part_about', 'exact', 'more_than']);
  });

  test('without full years they are points with lines among their like', () => {
    const series = seriesOf(flow, [
      ['2021-H1', 10],
      ['2021-H2', 12],
      ['2021-01/2021-10', 18],
    ]);
    const { solid, exact, extent } = drawn(series);
    expect(solid?.match(/[ML]/g)?.join('')).toBe('ML');
    expect([exact, extent].map((path) => path?.match(/M/g)?.length)).toEqual([3, 3]);
  });

  test('a single day is 3 wide, so that it can be seen', () => {
    const series = seriesOf(flow, [
      ['2021', 100],
      ['2022-03-01/2022-03-01', 5],
    ]);
    expect(drawn(series)['part_exact']).toMatch(/h3$/);
  });
});

test('a metric without a point is not drawn', () => {
  expect(sparklineOf({ metric: flow, points: [] })).toEqual([]);
});

describe('every metric of the record', () => {
  const POINTS = /^(exact|about|at_least|more_than|nearly|derived|part_.+)$/;

  test.each(allSeries.map((series) => [series.metric.id, series] as const))(
    '%s: each point once, all inside',
    (_, series) => {
      const paths = sparklineOf(series);
      const starts = paths.filter(({ part }) => POINTS.test(part)).flatMap(({ path }) => path.match(/M/g) ?? []);
      expect(starts).toHaveLength(series.points.length);
      for (const { path } of paths) {
        expect(path).not.toContain('NaN');
        for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(SPARKLINE_SIZE.width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(SPARKLINE_SIZE.height);
        }
      }
    },
  );

  test('nineteen of twenty take less than 500 letters, and none 1,400', () => {
    const sizes = allSeries.map((series) => sparklineOf(series).reduce((sum, { path }) => sum + path.length, 0));
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThan(500);
    expect(sizes.at(-1)).toBeLessThan(1400);
  });
});
