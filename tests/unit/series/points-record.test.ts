import { describe, expect, it } from 'vitest';
import { derivationText } from '@/lib/series/derivation-text';
import type { Point, RelationStatement, Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { metrics, relations, statements } from '../../support/record';

function pointsOfRecord(read: readonly Statement[], ties: readonly RelationStatement[]): Map<string, Point[]> {
  return new Map(
    metrics.map(({ id, measure }) => [
      id,
      pointsOf(
        measure,
        read.filter(({ metricId }) => metricId === id),
        ties.filter(({ metricId }) => metricId === id),
      ),
    ]),
  );
}

const series = pointsOfRecord(statements, relations);
const points = [...series.values()].flat();
const derivations = points.flatMap(({ derivation }) => derivation ?? []);

describe('the points of the whole record', () => {
  it('hold every statement in exactly one point', () => {
    const held = points.flatMap(({ observations }) => observations);
    expect(statements.length).toBeGreaterThan(600);
    expect(held).toHaveLength(statements.length);
    expect(new Set(held)).toEqual(new Set(statements));
  });

  it('are either stated, showing their first observation, or derived, with none', () => {
    const wrong = points.filter(({ observations, derivation, figure }) =>
      derivation === null
        ? observations[0]?.figure !== figure
        : observations.length > 0 || figure.precision !== null || derivation.steps.at(-1)?.result !== figure,
    );
    expect(wrong).toEqual([]);
  });

  it('are one for each metric and period or date, in order of time', () => {
    for (const [id, ofMetric] of series) {
      const keys = ofMetric.map(({ period, asOf, span }) => [span.from, span.to, asOf ?? '', period ?? ''].join(' '));
      expect([id, ...keys]).toEqual([id, ...[...new Set(keys)].sort()]);
    }
  });

  it('are derived by relations with both periods alone, from a statement, step by step', () => {
    expect(derivations.length).toBeGreaterThan(50);
    const broken = derivations.filter(
      ({ start, steps }) =>
        steps[0].base !== start.figure ||
        steps.some(({ relation: { fromPeriod, toPeriod } }) => fromPeriod === null || toPeriod === null) ||
        steps.some((step, index) => index > 0 && step.base !== steps[index - 1]?.result),
    );
    expect(broken).toEqual([]);
  });

  it('lie in their intervals, of which one end at least is bounded', () => {
    const wrong = points.filter(
      ({ figure: { value, low, high } }) =>
        (low === null && high === null) || (low !== null && low > value) || (high !== null && high < value),
    );
    expect(wrong).toEqual([]);
  });

  it('are the same in whatever order the rows are read', () => {
    const reversed = pointsOfRecord([...statements].reverse(), [...relations].reverse());
    expect(reversed).toEqual(series);
  });
});

describe('figures of the record that a reader can check', () => {
  const summary = (id: string) =>
    series.get(id)?.map(({ period, asOf, figure, derivation }) => ({
      when: period ?? asOf,
      ...figure,
      working: derivation && derivationText(derivation),
    }));

  it('Singapore overnight visitors: 2015 derived from 86,000 ÷ 7.43, 2024 stated, and nothing else', () => {
    expect(summary('sg-overnight-cq')).toEqual([
      {
        when: '2015',
        value: 11_575,
        qualifier: 'about',
        precision: null,
        low: 11_499,
        high: 11_650,
        working:
          '86000 [2024, exact, asiacity-2025-10-11] ÷ 7.43 [multiple 2015→2024, asiacity-2025-10-11] = 11575; interval 85500 ÷ 7.435 … 86500 ÷ 7.425',
      },
      { when: '2024', value: 86_000, qualifier: 'exact', precision: 1_000, low: 85_500, high: 86_500, working: null },
    ]);
  });

  it('western trade with ASEAN: more than a trillion, twice, and nothing derived from growth without periods', () => {
    const trillion = { value: 1e12, qualifier: 'more_than', precision: 1e12, low: 1e12, high: null, working: null };
    expect(summary('west-asean-trade')).toEqual([
      { when: '2025-10-11', ...trillion },
      { when: '2025-11-10', ...trillion },
    ]);
  });

  it('projects of 8 January 2016: 11 and 12, each exact, cannot both be right', () => {
    const point = series.get('cci-projects-all-cum')?.find(({ asOf }) => asOf === '2016-01-08');
    expect(point?.observations.map(({ figure }) => [figure.value, figure.low, figure.high])).toEqual([
      [11, 10.5, 11.5],
      [12, 11.5, 12.5],
    ]);
    expect(point?.hasConflict).toBe(true);
  });

  it('no other point of the record is in conflict', () => {
    const inConflict = points.filter((point) => point.hasConflict);
    expect(
      inConflict.map(({ metricId, period, asOf, observations }) => [
        metricId,
        period ?? asOf,
        ...observations.map(({ figure }) => figure.value),
      ]),
    ).toEqual([['cci-projects-all-cum', '2016-01-08', 11, 12]]);
  });

  it('foreign border crossings, first half of 2023: more than 150,000 ÷ 4.95 = 30,303.03…, so more than 30,300', () => {
    expect(summary('cq-foreign-border-crossings')?.find(({ when }) => when === '2023-H1')).toMatchObject({
      value: 30_300,
      qualifier: 'more_than',
      low: 30_300,
      high: null,
      working:
        '150000 [2024-H1, more_than, brnn-2024-07-10] ÷ 4.9 [multiple 2023-H1→2024-H1, brnn-2024-07-10] > 30300; interval 150000 ÷ 4.95 … ∞',
    });
  });

  it('corridor containers: "nearly tenfold since 2019" states no end and derives nothing for any later year', () => {
    const used = series
      .get('ilstc-teu')
      ?.flatMap(({ derivation }) => derivation?.steps.map((step) => step.relation) ?? []);
    expect(used?.filter(({ kind }) => kind === 'multiple')).toEqual([]);
    expect(relations.filter((one) => one.metricId === 'ilstc-teu' && one.kind === 'multiple')).toHaveLength(1);
  });

  it('trade of 2017 in Singapore dollars, before it fell by 1.5 %: 135.02 bn ÷ 0.985, so more than in 2018', () => {
    expect(summary('cn-sg-trade-sg')?.find(({ when }) => when === '2017')).toMatchObject({
      value: 137_076_000_000,
      low: 137_001_000_000,
      high: 137_151_000_000,
    });
  });

  it('corridor containers of Chongqing in 2018: three steps back from 112,000 in 2021', () => {
    const point = series.get('cq-ilstc-teu')?.find(({ period }) => period === '2018');
    expect(point?.derivation?.start.figure.value).toBe(112_000);
    expect(point?.derivation?.steps.map(({ resultPeriod }) => resultPeriod)).toEqual(['2020', '2019', '2018']);
  });
});
