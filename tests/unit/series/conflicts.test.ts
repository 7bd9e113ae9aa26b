import { describe, expect, test } from 'vitest';
import type { Metric } from '@/lib/record/metric';
import { disagreementsOf, echoesOf, fallsOf, repeatsOf } from '@/lib/series/conflicts';
import type { Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { allSeries } from '@/tests/support/record';
import { statement } from './points-fixtures';

function recorded(id: string) {
  const series = allSeries.find(({ metric }) => metric.id === id);
  if (series === undefined) throw new Error(`The record has no ${id}.`);
  return series;
}

/** The points of a running total. */
function totals(...statements: Statement[]) {
  return pointsOf('cumulative', statements, []);
}

describe('statements of one date that cannot both be right', () => {
  test('in the record: 11 (10.5 to 11.5) and 12 (11.5 to 12.5) projects of 8 January 2016, and nothing else', () => {
    const found = allSeries.flatMap(({ points }) => disagreementsOf(points));
    expect(
      found.map(({ point, statements }) => [point.metricId, point.asOf, statements.map(({ figure }) => figure.value)]),
    ).toEqual([['cci-projects-all-cum', '2016-01-08', [11, 12]]]);
  });

  test('of three, only those at odds with another are named: 10 and 12, but not "more than 5", which allows both', () => {
    const points = totals(
      statement({ asOf: '2020', value: 10 }),
      statement({ asOf: '2020', value: 12 }),
      statement({ asOf: '2020', value: 5, qualifier: 'more_than' }),
    );
    expect(disagreementsOf(points)[0]?.statements.map(({ figure }) => figure.value)).toEqual([10, 12]);
  });
});

describe('a running total that falls', () => {
  const fallsIn = (id: string) => {
    const { metric, points } = recorded(id);
    return fallsOf(metric.measure, points).map(({ earlier, later, atLeast }) => [
      `${earlier.asOf} ${earlier.figure.value}`,
      `${later.asOf} ${later.figure.value}`,
      atLeast,
    ]);
  };

  test('Liangjiang projects: 60 (from 59.5) to 44 (to 44.5) is at least 15; the rise to 45 is none, though it is below 60', () => {
    expect(fallsIn('liangjiang-cci-projects-cum')).toEqual([['2020-09 60', '2022-09-15 44', 15]]);
  });

  test('their value falls twice: 11.75 − 11.55 = 0.2 bn, then 11.45 − 10.985 = 0.465 bn', () => {
    expect(fallsIn('liangjiang-cci-value-cum')).toEqual([
      ['2019-09-10 11800000000', '2020-09-01 11500000000', 200_000_000],
      ['2020-09 11500000000', '2022-09-15 10980000000', 465_000_000],
    ]);
  });

  test('financing: "more than 6 bn", then 5.52 bn (to 5.525) is 0.475 bn less; "more than 5.06 bn" between them is no fall', () => {
    expect(fallsIn('cci-xborder-fin-value-cum')).toEqual([
      ['2016-09-01 6000000000', '2018-12-31 5520000000', 475_000_000],
    ]);
  });

  test('in the record no other metric falls', () => {
    const falling = allSeries.filter(({ metric, points }) => fallsOf(metric.measure, points).length > 0);
    expect(falling.map(({ metric }) => metric.id)).toEqual([
      'liangjiang-cci-projects-cum',
      'liangjiang-cci-value-cum',
      'cci-xborder-fin-value-cum',
    ]);
  });

  test('a smaller number that rounding explains is no fall: 100 to the nearest 10 (95 to 105), then 98 (97.5 to 98.5)', () => {
    expect(
      fallsOf('cumulative', totals(statement({ asOf: '2020', precision: 10 }), statement({ asOf: '2021', value: 98 }))),
    ).toEqual([]);
  });

  test('intervals that touch fall by nothing that is known: 100 (from 99.5), then 99 (to 99.5)', () => {
    const [fall] = fallsOf('cumulative', totals(statement({ asOf: '2020' }), statement({ asOf: '2021', value: 99 })));
    expect(fall?.atLeast).toBe(0);
  });

  test('a month and a day in it have no order, and a stock may fall', () => {
    const vague = totals(statement({ asOf: '2020-10' }), statement({ asOf: '2020-10-07', value: 50 }));
    expect(fallsOf('cumulative', vague)).toEqual([]);
    expect(fallsOf('stock', totals(statement({ asOf: '2020' }), statement({ asOf: '2021', value: 50 })))).toEqual([]);
  });
});

describe('a value of a running total that is stated again', () => {
  const repeatsIn = (id: string) => {
    const { metric, points } = recorded(id);
    return repeatsOf(metric.measure, points).map(({ first, last, count }) => [
      first.asOf,
      last.asOf,
      last.figure.value,
      count,
    ]);
  };

  test('in the record: 347 projects for six dates from 11 October to 18 December 2025', () => {
    expect(repeatsIn('cci-govbiz-projects-cum')).toEqual([['2025-10-11', '2025-12-18', 347, 6]]);
  });

  test('116 for May and 5 July 2018; 118 for October 2018 and its 7th day are one date, not two', () => {
    expect(repeatsIn('cci-projects-all-cum')).toEqual([
      ['2018-05', '2018-07-05', 116, 2],
      ['2020-10-31', '2020-11-07', 230, 3],
    ]);
  });

  test('a bound repeats nothing, and does not part two equal figures', () => {
    const bound = (asOf: string) => statement({ asOf, qualifier: 'more_than' });
    expect(repeatsOf('cumulative', totals(bound('2020'), bound('2021')))).toEqual([]);
    const parted = totals(statement({ asOf: '2020' }), bound('2021'), statement({ asOf: '2022' }));
    expect(repeatsOf('cumulative', parted).map(({ count }) => count)).toEqual([2]);
  });

  test('a value that comes back after another one is not stated again, nor is a stock', () => {
    const back = totals(
      ...['2020', '2021', '2022'].map((asOf, index) => statement({ asOf, value: 100 + (index % 2) })),
    );
    expect(repeatsOf('cumulative', back)).toEqual([]);
    expect(repeatsOf('stock', totals(statement({ asOf: '2020' }), statement({ asOf: '2021' })))).toEqual([]);
  });
});

describe('a figure under two definitions', () => {
  test('in the record: 118 projects and US$21.4 bn of October 2018, all kinds, again for June 2021, business only', () => {
    const found = allSeries.flatMap((series) =>
      echoesOf(series, allSeries).map(({ point, other, otherPoint }) => [
        point.metricId,
        point.asOf,
        point.figure.value,
        other.id,
        otherPoint.asOf,
      ]),
    );
    expect(found).toEqual([
      ['cci-projects-all-cum', '2018-10', 118, 'cci-govbiz-projects-cum', '2021-06-25'],
      ['cci-projects-all-value-cum', '2018-10', 21_400_000_000, 'cci-govbiz-value-cum', '2021-06-25'],
      ['cci-govbiz-projects-cum', '2021-06-25', 118, 'cci-projects-all-cum', '2018-10'],
      ['cci-govbiz-value-cum', '2021-06-25', 21_400_000_000, 'cci-projects-all-value-cum', '2018-10'],
    ]);
  });

  const metric = (id: string, given: Partial<Metric> = {}): Metric => ({
    ...recorded('cci-projects-all-cum').metric,
    id,
    ...given,
  });
  const echoes = (own: Statement, other: Statement, given: Partial<Metric> = {}) =>
    echoesOf({ metric: metric('own'), points: totals(own) }, [
      { metric: metric('other', given), points: totals(other) },
    ]);

  test('needs three digits: 100 is told, 99 and 60 to the nearest 1 are not, nor is 1,000 to the nearest 100', () => {
    const pair = (value: number, precision = 1) =>
      echoes(statement({ asOf: '2020', value, precision }), statement({ asOf: '2021', value, precision })).length;
    expect([pair(100), pair(99), pair(60), pair(1000, 100)]).toEqual([1, 0, 0, 0]);
  });

  test('needs one programme, theme and unit, two dates apart, and no hedge that leaves it open', () => {
    const [then, later] = [statement({ asOf: '2020' }), statement({ asOf: '2021' })];
    expect(echoes(then, later)).toHaveLength(1);
    expect(echoes(then, later, { theme: 'trade' })).toEqual([]);
    expect(echoes(then, later, { programmeId: 'ilstc' })).toEqual([]);
    expect(echoes(then, later, { measure: 'stock' })).toEqual([]);
    expect(echoes(then, statement({ asOf: '2020-05' }))).toEqual([]);
    expect(echoes(then, statement({ asOf: '2021', qualifier: 'more_than' }))).toEqual([]);
  });
});
