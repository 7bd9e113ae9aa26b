import { describe, expect, it } from 'vitest';
import { hasConflict, meet } from '@/lib/figures/conflict';
import { stateFigure } from '@/lib/figures/state';
import type { Qualifier } from '@/lib/record/values';

type Stated = [qualifier: Qualifier, value: number, precision: number];
const state = ([qualifier, value, precision]: Stated) => stateFigure({ qualifier, value, precision });

describe('statements that meet, and that do not: pairs from the record', () => {
  it.each<[string, Stated, Stated, boolean]>([
    [
      'Singapore visitors 2017: 3.225…3.235 m and 3.15…3.25 m',
      ['about', 3_230_000, 10_000],
      ['exact', 3_200_000, 100_000],
      true,
    ],
    [
      'trade to September 2019: 78.805…78.815 bn and 78.75…78.85 bn',
      ['exact', 78_810_000_000, 10_000_000],
      ['exact', 78_800_000_000, 100_000_000],
      true,
    ],
    [
      'corridor containers 2022: …150,000 and 148,000…',
      ['nearly', 150_000, 10_000],
      ['more_than', 148_000, 1_000],
      true,
    ],
    ['corridor trains 2022: 8,820… and 8,819.5…8,820.5', ['more_than', 8_820, 1], ['exact', 8_820, 1], true],
    [
      'project value June 2016: 13 bn… and 13.135…13.145 bn',
      ['more_than', 13_000_000_000, 1_000_000_000],
      ['exact', 13_140_000_000, 10_000_000],
      true,
    ],
    ['projects January 2016: 10.5…11.5 and 11.5…12.5 only touch', ['exact', 11, 1], ['exact', 12, 1], false],
    ['weekly flights 2016: 16.5…17.5 and 11.5…12.5', ['exact', 17, 1], ['exact', 12, 1], false],
    ['trade growth since the launch: 56.05…56.15 and 75.25…75.35', ['exact', 56.1, 0.1], ['exact', 75.3, 0.1], false],
  ])('%s', (_title, a, b, expected) => {
    expect(meet(state(a), state(b))).toBe(expected);
    expect(meet(state(b), state(a))).toBe(expected);
    expect(hasConflict([state(a), state(b)])).toBe(!expected);
  });
});

describe('statements that meet, and that do not: bounds', () => {
  it.each<[string, Stated, Stated, boolean]>([
    ['more than 100 and about 99 (98.5…99.5)', ['more_than', 100, 10], ['about', 99, 1], false],
    [
      'at least 100 and exactly 99 to the nearest 2 (98…100) only touch',
      ['at_least', 100, 10],
      ['exact', 99, 2],
      false,
    ],
    ['at least 100 and exactly 100 (99.5…100.5)', ['at_least', 100, 10], ['exact', 100, 1], true],
    ['nearly 100 and exactly 100 (99.5…100.5)', ['nearly', 100, 10], ['exact', 100, 1], true],
    ['nearly 100 and exactly 101 (100.5…101.5)', ['nearly', 100, 10], ['exact', 101, 1], false],
    ['nearly 100 and more than 100 only touch', ['nearly', 100, 10], ['more_than', 100, 10], false],
    ['nearly 100 and more than 101', ['nearly', 100, 10], ['more_than', 101, 1], false],
    ['more than 5 and at least 900', ['more_than', 5, 1], ['at_least', 900, 1], true],
    ['nearly 5 and nearly 900', ['nearly', 5, 1], ['nearly', 900, 1], true],
  ])('%s', (_title, a, b, expected) => {
    expect(meet(state(a), state(b))).toBe(expected);
    expect(meet(state(b), state(a))).toBe(expected);
  });
});

describe('hasConflict', () => {
  it('finds the one pair of three that does not meet: 10, 10 or more, 12', () => {
    const statements = [state(['exact', 10, 1]), state(['at_least', 10, 1]), state(['exact', 12, 1])];
    expect(hasConflict(statements)).toBe(true);
    expect(hasConflict(statements.slice(0, 2))).toBe(false);
    expect(hasConflict(statements.slice(1))).toBe(false);
  });

  it('needs two statements', () => {
    expect(hasConflict([])).toBe(false);
    expect(hasConflict([state(['exact', 10, 1])])).toBe(false);
  });
});
