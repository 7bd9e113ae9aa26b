import { describe, expect, test } from 'vitest';
import type { Measure } from '@/lib/record/values';
import type { RelationStatement, Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { contradictedRelations, relationUse } from '@/lib/series/relation-uses';
import { allSeries, relations } from '@/tests/support/record';
import { relation, statement } from './points-fixtures';

/** What becomes of the first of some relations, given what is stated. */
function useOfFirst(stated: Statement[], tied: [RelationStatement, ...RelationStatement[]], measure: Measure = 'flow') {
  return relationUse(tied[0], measure, pointsOf(measure, stated, tied));
}

const [y2020, y2022] = [statement({ period: '2020' }), statement({ period: '2022', value: 200 })];
const doubled = relation({ from: '2020', to: '2022', value: 2 });

describe('what becomes of a relation', () => {
  test('visitors of 2015: 86,000 ÷ 7.43 = 11,575, 85,500 ÷ 7.435 to 86,500 ÷ 7.425', () => {
    const tied = relations.filter(({ metricId }) => metricId === 'sg-overnight-cq');
    const points = allSeries.find(({ metric }) => metric.id === 'sg-overnight-cq')?.points ?? [];
    const uses = tied.map((one) => relationUse(one, 'flow', points));
    expect(uses.map(({ kind }) => kind)).toEqual(['period_not_stated', 'derived']);
    expect(uses[1]).toMatchObject({
      points: [{ period: '2015', figure: { value: 11_575, low: 11_499, high: 11_650 } }],
    });
  });

  test('neither period has a figure; the end is not stated', () => {
    expect(useOfFirst([], [doubled]).kind).toBe('neither_known');
    expect(useOfFirst([y2020], [relation({ from: '2020', to: null, value: 2 })]).kind).toBe('period_not_stated');
  });

  test('of a rate nothing follows', () => {
    expect(useOfFirst([y2022], [doubled], 'growth').kind).toBe('nothing_follows');
  });

  test('the missing figure comes from the better source', () => {
    const better = relation({ from: '2020', to: '2022', value: 2, source: 'better', tier: 'official' });
    expect(useOfFirst([y2022], [doubled, better]).kind).toBe('other_way');
    expect(useOfFirst([y2022], [better, doubled]).kind).toBe('derived');
  });

  test('both are stated and agree: 100 (99.5 to 100.5) × 2.0 (1.95 to 2.05) allows 200', () => {
    expect(useOfFirst([y2020, y2022], [doubled])).toMatchObject({ kind: 'both_stated', agrees: true });
  });

  test('both are stated and do not: 100.5 × 2.05 = 206.025 is the most, and 210 was stated', () => {
    const use = useOfFirst([y2020, statement({ period: '2022', value: 210 })], [doubled]);
    expect(use).toMatchObject({ kind: 'both_stated', agrees: false, implied: { value: 200, high: 207 } });
  });

  test('one statement of the later period that fits is enough', () => {
    const stated = [
      y2020,
      statement({ period: '2022', value: 210 }),
      statement({ period: '2022', value: 200, tier: 'repost' }),
    ];
    expect(useOfFirst(stated, [doubled])).toMatchObject({ agrees: true });
  });

  test('rates are never held against a relation', () => {
    const stated = [y2020, statement({ period: '2022', value: 999 })];
    expect(useOfFirst(stated, [doubled], 'growth')).toMatchObject({ agrees: true, implied: null });
  });
});

test('in the record one relation is contradicted: 108.67 bn × 1.034 (1.0335 to 1.0345) = 112.305 to 112.425, stated 112.17', () => {
  const found = allSeries.flatMap(({ metric, points }) =>
    contradictedRelations(
      relations.filter(({ metricId }) => metricId === metric.id),
      metric.measure,
      points,
    ),
  );
  expect(found).toMatchObject([
    {
      relation: { metricId: 'cq-asean-trade', fromPeriod: '2019', toPeriod: '2020', value: 3.4 },
      implied: { value: 112_365_000_000, low: 112_305_000_000, high: 112_425_000_000 },
      later: { figure: { value: 112_170_000_000, low: 112_165_000_000, high: 112_175_000_000 } },
    },
  ]);
});
