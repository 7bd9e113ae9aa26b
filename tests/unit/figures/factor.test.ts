import { describe, expect, it } from 'vitest';
import { factorOf } from '@/lib/figures/factor';
import type { RelationKind } from '@/lib/record/values';

describe('factorOf', () => {
  it.each<[RelationKind, number, number, number, number, number]>([
    ['multiple', 7.43, 0.01, 7.43, 7.425, 7.435],
    ['multiple', 10, 1, 10, 9.5, 10.5],
    ['multiple', 0.5, 0.1, 0.5, 0.45, 0.55],
    ['percent_change', 22.6, 0.1, 1.226, 1.2255, 1.2265],
    ['percent_change', 10.01, 0.01, 1.1001, 1.10005, 1.10015],
    ['percent_change', 240, 1, 3.4, 3.395, 3.405],
    ['percent_change', 0, 1, 1, 0.995, 1.005],
    ['percent_change', -1.5, 0.1, 0.985, 0.9845, 0.9855],
    ['percent_change', -70, 1, 0.3, 0.295, 0.305],
    ['percent_change', -99, 1, 0.01, 0.005, 0.015],
  ])('%s %d to the nearest %d: %d, between %d and %d', (kind, value, precision, factor, low, high) => {
    expect(factorOf({ kind, value, precision })).toEqual({ value: factor, low, high });
  });

  it.each<[RelationKind, number, number, string]>([
    ['multiple', 0.05, 0.1, 'reaches down to 0'],
    ['multiple', 0.04, 0.1, 'reaches below 0'],
    ['multiple', 0, 1, 'is 0'],
    ['multiple', -2, 1, 'is negative'],
    ['percent_change', -99.5, 1, 'reaches down to 0'],
    ['percent_change', -100, 1, 'is 0'],
    ['percent_change', -130, 1, 'is negative'],
  ])('%s %d to the nearest %d is none: the factor %s', (kind, value, precision) => {
    expect(factorOf({ kind, value, precision })).toBeNull();
  });
});
