import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';
import { statement } from './points-fixtures';

const texts = (statements: Statement[]) =>
  pointsOf('flow', statements, []).map(({ period, asOf, observations }) => [period ?? asOf, observations.length]);

describe('one point for each period or date', () => {
  it('two spellings of the first quarter are one point, named as the preferred statement names it', () => {
    const plain = statement({ period: '2024-01/2024-03', source: 'b' });
    const official = statement({ period: '2024-Q1', source: 'z', tier: 'official' });
    const [point, ...others] = pointsOf('flow', [plain, official], []);
    expect(others).toEqual([]);
    expect(point).toMatchObject({ period: '2024-Q1', asOf: null, span: { from: '2024-01-01', to: '2024-04-01' } });
    expect(point?.observations).toEqual([official, plain]);
  });

  it('June 2024 and 30 June 2024 are two dates', () => {
    expect(texts([statement({ asOf: '2024-06-30' }), statement({ asOf: '2024-06' })])).toEqual([
      ['2024-06', 1],
      ['2024-06-30', 1],
    ]);
  });

  it('the year 2024 as a period and as a date are two points, the period first', () => {
    const points = pointsOf('flow', [statement({ asOf: '2024' }), statement({ period: '2024' })], []);
    expect(points.map(({ period, asOf }) => ({ period, asOf }))).toEqual([
      { period: '2024', asOf: null },
      { period: null, asOf: '2024' },
    ]);
  });

  it('are in order of first day, then of end: January, Q1, 2024, February, 2025', () => {
    const periods = ['2025', '2024-02', '2024', '2024-Q1', '2024-01'];
    expect(texts(periods.map((period) => statement({ period })))).toEqual([
      ['2024-01', 1],
      ['2024-Q1', 1],
      ['2024', 1],
      ['2024-02', 1],
      ['2025', 1],
    ]);
  });

  it('nothing stated, no points', () => {
    expect(pointsOf('stock', [], [])).toEqual([]);
  });
});

describe('what a stated point shows', () => {
  it('is the preferred statement, with the others behind it', () => {
    const hedged = statement({ asOf: '2021-10-12', value: 17_160, qualifier: 'about', source: 'p13' });
    const exact = statement({ asOf: '2021-10-12', value: 17_160, source: 'p14', note: 'running total' });
    const [point] = pointsOf('cumulative', [hedged, exact], []);
    expect(point).toEqual({
      metricId: 'm',
      period: null,
      asOf: '2021-10-12',
      span: { from: '2021-10-12', to: '2021-10-13' },
      figure: exact.figure,
      derivation: null,
      observations: [exact, hedged],
      hasConflict: false,
      source: exact.source,
      locator: 'paragraph 1',
      note: 'running total',
    });
  });

  it.each([
    [17, 12, true, '16.5…17.5 and 11.5…12.5 do not meet'],
    [17, 16, true, '16.5…17.5 and 15.5…16.5 only touch'],
    [17, 17, false, 'they say the same'],
  ])('%i and %i in one year: in conflict %s, for %s', (a, b, expected) => {
    const statements = [statement({ asOf: '2016', value: a }), statement({ asOf: '2016', value: b, source: 'b' })];
    expect(pointsOf('stock', statements, []).map((point) => point.hasConflict)).toEqual([expected]);
  });

  it('leaves the statements it was given as they were', () => {
    const statements = [statement({ period: '2024', qualifier: 'about' }), statement({ period: '2024', source: 'b' })];
    const before = [...statements];
    pointsOf('flow', statements, []);
    expect(statements).toEqual(before);
  });
});

describe('a statement without a readable time is an error, never left out', () => {
  it.each<[string, Statement]>([
    ['neither period nor date', statement({})],
    ['a period that does not exist', statement({ period: '2023-02-30/2023-03-01' })],
    ['a quarter as a date', statement({ asOf: '2024-Q1' })],
  ])('%s', (_title, unreadable) => {
    expect(() => pointsOf('flow', [unreadable], [])).toThrow(RangeError);
  });
});
