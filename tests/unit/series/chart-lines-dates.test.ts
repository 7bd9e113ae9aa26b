import { describe, expect, it } from 'vitest';
import type { Said } from './chart-fixtures';
import { linesOf } from './lines-in-words';

describe('lines between dates', () => {
  it('step from date to date, whatever the form', () => {
    const said: Said[] = [
      ['@2020-01-01', 1],
      ['@2020-06', 2],
    ];
    expect(linesOf(said, 'cumulative', 'steps')).toEqual(['2020-01-01–2020-06 step solid']);
    expect(linesOf(said, 'cumulative', 'points')).toEqual(['2020-01-01–2020-06 step solid']);
  });

  it.each<{ readonly title: string; readonly said: readonly Said[]; readonly kind: string }>([
    {
      title: 'a year to the day is no gap',
      said: [
        ['@2019-06-30', 1],
        ['@2020-06-30', 2],
      ],
      kind: 'solid',
    },
    {
      title: 'a day more than a year is one',
      said: [
        ['@2019-06-30', 1],
        ['@2020-07-01', 2],
      ],
      kind: 'bridge',
    },
    {
      title: 'a vague date counts from its last day',
      said: [
        ['@2019', 1],
        ['@2020-12-31', 2],
      ],
      kind: 'solid',
    },
  ])('over more than a year are bridges: $title', ({ said, kind }) => {
    expect(linesOf(said, 'stock', 'steps')).toEqual([expect.stringMatching(` step ${kind}$`)]);
  });

  it.each<{ readonly title: string; readonly bound: Said; readonly count: number }>([
    { title: 'more than 13 is not 6.56', bound: ['@2016-06', 13, 'more_than'], count: 0 },
    { title: 'more than 5 may be 6.56', bound: ['@2016-06', 5, 'more_than'], count: 1 },
    { title: 'nearly 6 is not 6.56', bound: ['@2016-06', 6, 'nearly'], count: 0 },
    { title: 'nearly 20 may be 6.56', bound: ['@2016-06', 20, 'nearly'], count: 1 },
  ])('never run where a bound says the value was not: $title', ({ bound, count }) => {
    expect(linesOf([['@2016-01-08', 6.56], bound, ['@2018-07', 21.4]], 'cumulative', 'steps')).toHaveLength(count);
  });

  it('pass a bound as a bridge', () => {
    const said: Said[] = [
      ['@2021-10-12', 17],
      ['@2021-11-23', 17, 'more_than'],
      ['@2022-11-14', 18],
    ];
    expect(linesOf(said, 'cumulative', 'steps')).toEqual(['2021-10-12–2022-11-14 step bridge, bounds 2021-11-23']);
  });

  it('leave out a date that encloses a finer one: 2019 may be before or after August 2019', () => {
    const said: Said[] = [
      ['@2018-12-31', 155],
      ['@2019', 190],
      ['@2019-08', 166],
    ];
    expect(linesOf(said, 'stock', 'steps')).toEqual(['2018-12-31–2019-08 step solid']);
  });

  it('never join a period: a date and a year stay apart', () => {
    expect(
      linesOf(
        [
          ['2019', 1],
          ['@2020-06-30', 2],
        ],
        'stock',
      ),
    ).toEqual([]);
  });
});
