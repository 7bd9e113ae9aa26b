import { describe, expect, test } from 'vitest';
import { missingOf } from '@/lib/series/missing';
import { pointsOf } from '@/lib/series/points';
import { allSeries } from '@/tests/support/record';
import { relation, statement } from './points-fixtures';

function recorded(id: string) {
  return missingOf(allSeries.find(({ metric }) => metric.id === id)?.points ?? []);
}

/** What is missing between periods, all of them stated. */
function missingAmong(...periods: string[]) {
  return missingOf(
    pointsOf(
      'flow',
      periods.map((period) => statement({ period })),
      [],
    ),
  );
}

describe('what is missing', () => {
  test('of the visitors: 2016 to 2023, between 2015, which is derived, and 2024', () => {
    expect(recorded('sg-overnight-cq')).toMatchObject({
      years: [{ first: '2016', last: '2023', partsKnown: [] }],
      parts: [],
      dates: [],
      last: { period: '2024', asOf: null },
    });
  });

  test('of Chongqing’s airport: 2011 to 2014, 2016 to 2022, and 2024 alone', () => {
    expect(recorded('cq-airport-passengers').years.map(({ first, last }) => [first, last])).toEqual([
      ['2011', '2014'],
      ['2016', '2022'],
      ['2024', '2024'],
    ]);
  });

  test('of border crossings: 2024, of which the first half is known', () => {
    expect(recorded('cq-border-crossings').years).toEqual([{ first: '2024', last: '2024', partsKnown: ['2024-H1'] }]);
  });

  test('of projects, all kinds: 22 months from June 2016 to May 2018, 13 from September 2019 to October 2020; not 11', () => {
    expect(recorded('cci-projects-all-cum').dates).toEqual([
      { after: '2016-06-30', before: '2018-05' },
      { after: '2019-09-30', before: '2020-10-31' },
    ]);
  });

  test('nothing of a metric without a figure, which has no last one either', () => {
    expect(missingOf([])).toEqual({ years: [], parts: [], dates: [], last: null });
  });

  test('not what lies before the first figure, nor between neighbours', () => {
    expect(missingAmong('2020', '2021', '2022')).toMatchObject({ years: [], parts: [] });
  });

  test('a part of a year is missed only between two of its own kind: January–August of 2020, not the whole of 2020', () => {
    expect(missingAmong('2019-01/2019-08', '2021-01/2021-08')).toMatchObject({
      years: [],
      parts: [{ first: '2020-01/2020-08', last: '2020-01/2020-08' }],
    });
    expect(missingAmong('2019-01/2019-08', '2021-01/2021-09')).toMatchObject({ years: [], parts: [] });
  });

  test('a part that reaches into a year with a figure is not a part of the missing ones', () => {
    const [missing] = missingAmong('2019', '2019-10/2020-03', '2020-Q1', '2021').years;
    expect(missing?.partsKnown).toEqual(['2020-Q1']);
  });

  test('dates: a year and a day is a gap, a year is not; of a month its nearer end counts', () => {
    const gaps = (...dates: string[]) =>
      missingOf(
        pointsOf(
          'stock',
          dates.map((asOf) => statement({ asOf })),
          [],
        ),
      ).dates.length;
    expect(gaps('2020-05-01', '2021-05-02')).toBe(1);
    expect(gaps('2020-05-01', '2021-05-01')).toBe(0);
    expect(gaps('2020-05', '2021-05')).toBe(0);
    expect(gaps('2020-05', '2021-06')).toBe(1);
  });

  test('the last figure is the one whose days end last: the first half of 2025, not the year 2024', () => {
    const points = pointsOf('flow', [statement({ period: '2025-H1' }), statement({ period: '2024' })], []);
    expect(missingOf(points).last?.period).toBe('2025-H1');
  });

  test('a derived figure is a figure', () => {
    const points = pointsOf(
      'flow',
      [statement({ period: '2022' })],
      [relation({ from: '2020', to: '2022', value: 2 })],
    );
    expect(missingOf(points).years).toEqual([{ first: '2021', last: '2021', partsKnown: [] }]);
  });
});
