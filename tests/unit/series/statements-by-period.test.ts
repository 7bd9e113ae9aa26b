import { describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { comparePreference, decidingCriterion } from '@/lib/series/prefer';
import { statementsByPeriod } from '@/lib/series/statements-by-period';
import { allSeries, statements } from '@/tests/support/record';
import { relation, statement } from './points-fixtures';

const year = { period: '2024' };

describe('the criterion that decides against a statement', () => {
  test.each<[string, Statement, Statement]>([
    ['tier', statement({ ...year }), statement({ ...year, tier: 'repost' })],
    ['hedge', statement({ ...year }), statement({ ...year, qualifier: 'about' })],
    ['precision', statement({ ...year }), statement({ ...year, precision: 10 })],
    ['publication', statement({ ...year }), statement({ ...year, publishedOn: '2024-12-31' })],
    ['source', statement({ ...year }), statement({ ...year, source: 'b' })],
    ['value', statement({ ...year }), statement({ ...year, value: 101 })],
    ['spelling', statement({ period: '2024-01/2024-03' }), statement({ period: '2024-Q1' })],
  ])('%s', (criterion, preferred, other) => {
    expect(decidingCriterion(preferred, other)).toBe(criterion);
    expect(comparePreference(preferred, other)).toBeLessThan(0);
  });

  test('none between a statement and itself', () => {
    expect(decidingCriterion(statement(year), statement(year))).toBeNull();
  });
});

describe('the statements of a metric by period', () => {
  const recorded = (id: string) => statementsByPeriod(allSeries.find(({ metric }) => metric.id === id)?.points ?? []);

  test('corridor containers of 2022: "more than 148,000" before "nearly 150,000", which is a repost', () => {
    const found = recorded('cq-ilstc-teu').find(({ point }) => point.period === '2022');
    expect([found?.preferred.figure.value, found?.preferred.figure.qualifier]).toEqual([148_000, 'more_than']);
    expect(found?.behind.map(({ statement: { figure }, decidedBy }) => [figure.value, decidedBy])).toEqual([
      [150_000, 'tier'],
    ]);
  });

  test('financing on 12 October 2021: the same US$17.16 bn without a hedge before "about"', () => {
    const found = recorded('cci-xborder-fin-value-cum').find(({ point }) => point.asOf === '2021-10-12');
    expect(found?.preferred.figure.qualifier).toBe('exact');
    expect(found?.behind.map(({ decidedBy }) => decidedBy)).toEqual(['hedge']);
  });

  test('the latest period first; a derived figure, which nobody stated, is not among them', () => {
    const points = pointsOf(
      'flow',
      [statement({ period: '2022' }), statement({ period: '2024' })],
      [relation({ from: '2020', to: '2022', value: 2 })],
    );
    expect(statementsByPeriod(points).map(({ point }) => point.period)).toEqual(['2024', '2022']);
  });

  test('together they are all statements of the record, each once', () => {
    const listed = allSeries.flatMap(({ points }) =>
      statementsByPeriod(points).flatMap(({ preferred, behind }) => [preferred, ...behind.map((one) => one.statement)]),
    );
    expect(listed).toHaveLength(statements.length);
    expect(new Set(listed)).toEqual(new Set(statements));
  });
});
