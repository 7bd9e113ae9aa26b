import { describe, expect, test } from 'vitest';
import { monthBins, numberBins, numberBounds } from '@/lib/tables/histogram';

describe('numbers', () => {
  test.each<[number, number, boolean, number[]]>([
    [0, 100, false, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100]],
    [1, 3, true, [1, 2, 3, 4]],
    [5, 5, true, [5, 6]],
    [1, 2000, false, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]],
    [3, 40_000, false, [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]],
    [-10, 10, false, [-10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('%d to %d (whole: %s): bounds %j', (low, high, areWhole, expected) => {
    expect(numberBounds(low, high, areWhole)).toEqual(expected);
  });

  test('never more than 24 bins, all within the ends that were asked for, whatever the spread', () => {
    for (const [low, high] of [
      [0, 1],
      [1e-9, 1e19],
      [0.001, 7],
      [17, 9999],
      [-3e12, 4e15],
      [6, 6],
      [1e12, 1.000001e12],
    ] as const) {
      const bounds = numberBounds(low, high, false);
      expect(bounds.length - 1).toBeLessThanOrEqual(24);
      expect(bounds.length).toBeGreaterThan(1);
      expect(bounds[0]).toBeLessThanOrEqual(low);
      expect(bounds.at(-1)).toBeGreaterThanOrEqual(high);
    }
  });

  test('a number that no term can say has no bins', () => {
    expect(numberBounds(0, 1e21, false)).toEqual([]);
  });

  test('places 0, 1, 2 of bounds 0, 10, 20, 30 hold 4, none, 7: whole numbers end before the next, others at it', () => {
    const counts = new Map([
      [0, 4],
      [2, 7],
    ]);
    expect(numberBins([0, 10, 20, 30], counts, true)).toEqual([
      { from: '0', to: '9', count: 4 },
      { from: '10', to: '19', count: 0 },
      { from: '20', to: '29', count: 7 },
    ]);
    expect(numberBins([0, 0.0000001], new Map([[0, 1]]), false)).toEqual([{ from: '0', to: '0.0000001', count: 1 }]);
  });
});

describe('dates', () => {
  test('November 2023 to February 2024 is four months, one without a row', () => {
    const counts = new Map([
      ['2024-02', 3],
      ['2023-11', 1],
      ['2023-12', 2],
    ]);
    expect(monthBins(counts).map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2023-11', '2023-11', 1],
      ['2023-12', '2023-12', 2],
      ['2024-01', '2024-01', 0],
      ['2024-02', '2024-02', 3],
    ]);
  });

  test('more than 24 months are years: December 2015 to January 2018 is 2015 to 2018, 2 + 5 rows in 2016', () => {
    const counts = new Map([
      ['2015-12', 1],
      ['2016-03', 2],
      ['2016-04', 5],
      ['2018-01', 4],
    ]);
    expect(monthBins(counts).map(({ from, count }) => [from, count])).toEqual([
      ['2015', 1],
      ['2016', 7],
      ['2017', 0],
      ['2018', 4],
    ]);
  });

  test('no date, no bin', () => {
    expect(monthBins(new Map())).toEqual([]);
  });
});
