import { describe, expect, it } from 'vitest';
import type { Measure } from '@/lib/record/values';
import type { RelationStatement, Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { derivedPoints as derived, relation, statement, workings } from './points-fixtures';

const visitors = statement({ period: '2024', value: 86_000, precision: 1_000, source: 'visitors' });
const sevenfold = relation({ from: '2015', to: '2024', value: 7.43, precision: 0.01, source: 'visitors' });

describe('a period without an observation', () => {
  it('is derived backward: 2015 = 86,000 ÷ 7.43 ≈ 11,575, 11,499 to 11,650, with its working and source', () => {
    const [first, second, ...others] = pointsOf('flow', [visitors], [sevenfold]);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ period: '2024', derivation: null });
    expect(first).toEqual({
      metricId: 'm',
      period: '2015',
      asOf: null,
      span: { from: '2015-01-01', to: '2016-01-01' },
      figure: { value: 11_575, qualifier: 'about', precision: null, low: 11_499, high: 11_650 },
      derivation: {
        start: visitors,
        steps: [
          {
            relation: sevenfold,
            operation: 'divided_by',
            basePeriod: '2024',
            resultPeriod: '2015',
            base: visitors.figure,
            result: { value: 11_575, qualifier: 'about', precision: null, low: 11_499, high: 11_650 },
          },
        ],
      },
      observations: [],
      hasConflict: false,
      source: sevenfold.source,
      locator: 'paragraph 9',
      note: null,
    });
  });

  it('is derived forward: 100 × 3.0 = 300', () => {
    const tripled = relation({ from: '2023', to: '2024', value: 3 });
    expect(workings([statement({ period: '2023' })], [tripled])).toEqual([['2024', 300, ['2023 times r']]]);
  });

  it('starts from the preferred statement: 200 official, not 100 exact in the press', () => {
    const official = statement({ period: '2023', value: 200, qualifier: 'about', tier: 'official' });
    const tripled = relation({ from: '2023', to: '2024', value: 3 });
    expect(workings([statement({ period: '2023' }), official], [tripled])).toEqual([['2024', 600, ['2023 times r']]]);
  });

  it('is found by its days: a relation of H1 serves a statement of January to June', () => {
    const tripled = relation({ from: '2023-H1', to: '2024-H1', value: 3 });
    expect(workings([statement({ period: '2023-01/2023-06' })], [tripled])).toEqual([
      ['2024-H1', 300, ['2023-01/2023-06 times r']],
    ]);
  });

  it.each(['more_than', 'at_least'] as const)(
    '%s stays that bound: 150,000 ÷ 4.9 is 30,300 upwards, from 150,000 ÷ 4.95 = 30,303.03… down to tens',
    (qualifier) => {
      const base = statement({ period: '2024-H1', value: 150_000, precision: 10_000, qualifier });
      const [point] = derived('flow', [base], [relation({ from: '2023-H1', to: '2024-H1', value: 4.9 })]);
      expect(point?.figure).toEqual({ value: 30_300, qualifier, precision: null, low: 30_300, high: null });
    },
  );
});

describe('nothing is derived', () => {
  it.each<[string, Statement[], RelationStatement[], Measure]>([
    [
      'where the relation states no end: ten times 2019',
      [statement({ period: '2019' })],
      [relation({ from: '2019', to: null, value: 10, precision: 1 })],
      'flow',
    ],
    [
      'where the relation states no start: −70 % by November 2025',
      [statement({ asOf: '2025-11' })],
      [relation({ from: null, to: '2025-11', kind: 'percent_change', value: -70, precision: 1 })],
      'stock',
    ],
    ['where the relation states neither', [visitors], [relation({ from: null, to: null, value: 2 })], 'flow'],
    ['where the period has an observation already', [visitors, statement({ period: '2015' })], [sevenfold], 'flow'],
    ['where the relation hangs on nothing stated', [statement({ period: '2023' })], [sevenfold], 'flow'],
    ['where a part of the year is stated, not the year', [statement({ period: '2024-H1' })], [sevenfold], 'flow'],
    ['where the year is stated as a date, not as a period', [statement({ asOf: '2024' })], [sevenfold], 'flow'],
    ['where a stock is stated for a period, not at a date', [statement({ period: '2024' })], [sevenfold], 'stock'],
    [
      'where a stock is tied to a half-year',
      [statement({ asOf: '2024' })],
      [relation({ from: '2015-H1', to: '2024', value: 2 })],
      'stock',
    ],
    [
      'where the factor may be zero',
      [visitors],
      [relation({ from: '2015', to: '2024', kind: 'percent_change', value: -100, precision: 1 })],
      'flow',
    ],
    ['of a growth rate', [visitors], [sevenfold], 'growth'],
    ['from a period to itself', [visitors], [relation({ from: '2024', to: '2024', value: 2 })], 'flow'],
  ])('%s', (_title, statements, relations, measure) => {
    expect(derived(measure, statements, relations)).toEqual([]);
  });
});

describe('stocks and running totals are derived at dates, the rest for periods', () => {
  it.each<[Measure, string | null, string | null]>([
    ['stock', null, '2015'],
    ['cumulative', null, '2015'],
    ['flow', '2015', null],
    ['ratio', '2015', null],
  ])('%s: period %s, as of %s', (measure, period, asOf) => {
    const isAtDate = asOf !== null;
    const base = statement(isAtDate ? { asOf: '2024' } : { period: '2024' });
    expect(derived(measure, [base], [sevenfold])).toMatchObject([{ period, asOf }]);
  });
});

describe('chains', () => {
  const percent = (from: string, to: string, value: number, source: string) =>
    relation({ from, to, kind: 'percent_change', value, precision: 1, source });
  const stated2017 = statement({ period: '2017', value: 3_200_000, precision: 100_000, source: 'yicai' });

  it('2016 = 3.2 m ÷ 1.13 = 2,832,000, then 2015 = 2,832,000 ÷ 1.36 = 2,082,400 (2,775,000 ÷ 1.365 … 2,889,000 ÷ 1.355)', () => {
    const points = derived(
      'flow',
      [stated2017],
      [percent('2015', '2016', 36, 'far'), percent('2016', '2017', 13, 'near')],
    );
    expect(points.map(({ period, figure }) => [period, figure])).toEqual([
      ['2015', { value: 2_082_400, qualifier: 'about', precision: null, low: 2_032_900, high: 2_132_200 }],
      ['2016', { value: 2_832_000, qualifier: 'about', precision: null, low: 2_775_000, high: 2_889_000 }],
    ]);
    expect(points[0]?.derivation?.start).toBe(stated2017);
    expect(points[0]?.derivation?.steps.map(({ basePeriod, resultPeriod }) => [basePeriod, resultPeriod])).toEqual([
      ['2017', '2016'],
      ['2016', '2015'],
    ]);
    expect(points[0]?.derivation?.steps[1]?.base).toEqual(points[1]?.figure);
  });

  it('a bound stays that bound through a chain: nearly 100, × 2.0 → …205, × 2.0 → …421 (205 × 2.05 = 420.25)', () => {
    const points = derived(
      'flow',
      [statement({ period: '2015', qualifier: 'nearly' })],
      [relation({ from: '2015', to: '2016', value: 2 }), relation({ from: '2016', to: '2017', value: 2 })],
    );
    // 99.5 × 1.95 = 194.0… to 100.5 × 2.05 = 206.0…, and 205 × 1.95 = 399.75 to 205 × 2.05: both less than 100 wide, so whole units.
    expect(points.map(({ figure }) => figure)).toEqual([
      { value: 205, qualifier: 'nearly', precision: null, low: null, high: 205 },
      { value: 421, qualifier: 'nearly', precision: null, low: null, high: 421 },
    ]);
  });

  it('a ring of relations ends: 2015 → 2016 → 2017 → 2015 from one statement of 2015', () => {
    const ring = [
      relation({ from: '2015', to: '2016', value: 2, source: 'one' }),
      relation({ from: '2016', to: '2017', value: 2, source: 'two' }),
      relation({ from: '2017', to: '2015', value: 0.5, source: 'three' }),
    ];
    expect(workings([statement({ period: '2015' })], ring)).toEqual([
      ['2016', 200, ['2015 times one']],
      ['2017', 200, ['2015 divided_by three']],
    ]);
  });
});
