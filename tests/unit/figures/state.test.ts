import { describe, expect, it } from 'vitest';
import { roundingInterval, stateFigure } from '@/lib/figures/state';
import type { Qualifier } from '@/lib/record/values';

describe('stateFigure: what each statement allows', () => {
  it.each<[Qualifier, number, number, number | null, number | null]>([
    ['exact', 86_000, 1_000, 85_500, 86_500],
    ['about', 86_000, 1_000, 85_500, 86_500],
    ['more_than', 86_000, 1_000, 86_000, null],
    ['at_least', 86_000, 1_000, 86_000, null],
    ['nearly', 86_000, 1_000, null, 86_000],
    ['exact', 21_700_000_000, 100_000_000, 21_650_000_000, 21_750_000_000],
    ['more_than', 1_000_000_000_000, 1_000_000_000_000, 1_000_000_000_000, null],
    ['exact', 347, 1, 346.5, 347.5],
    ['exact', 0.7, 0.1, 0.65, 0.75],
    ['about', 1.03, 0.01, 1.025, 1.035],
    ['exact', -1.5, 0.1, -1.55, -1.45],
    ['nearly', -1.5, 0.1, null, -1.5],
    ['exact', 0, 1, -0.5, 0.5],
  ])('%s %d to the nearest %d: from %s to %s', (qualifier, value, precision, low, high) => {
    expect(stateFigure({ value, precision, qualifier })).toEqual({ value, precision, qualifier, low, high });
  });
});

describe('roundingInterval calculates in decimals', () => {
  it('1.1 to the nearest 0.2 is 1.0 to 1.2, where 1.1 + 0.1 in doubles is 1.2000000000000002', () => {
    expect(1.1 + 0.2 / 2).not.toBe(1.2);
    expect(roundingInterval(1.1, 0.2)).toEqual({ low: 1, high: 1.2 });
  });
});
