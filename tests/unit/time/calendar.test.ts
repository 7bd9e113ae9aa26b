import { describe, expect, it } from 'vitest';
import { daysBetween, lastDay, sameSpan, spanOf, toEpochMs } from '@/lib/time/calendar';
import { parsePeriod } from '@/lib/time/parse';

describe('lastDay and spanOf', () => {
  it.each([
    ['2024-01-01', '2024-03-01', '2024-02-29'],
    ['2023-01-01', '2023-03-01', '2023-02-28'],
    ['2024-01-01', '2025-01-01', '2024-12-31'],
    ['2024-06-30', '2024-07-01', '2024-06-30'],
  ])('[%s, %s) ends on %s, and back', (from, to, last) => {
    expect(lastDay({ from, to })).toBe(last);
    expect(spanOf(from, last)).toEqual({ from, to });
  });
});

describe('daysBetween', () => {
  it.each([
    ['2024-01-01', '2025-01-01', 366],
    ['2023-01-01', '2024-01-01', 365],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-06-30', '2024-06-30', 0],
    ['2024-07-01', '2024-06-30', -1],
  ])('from %s to %s: %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('toEpochMs is midnight in UTC, wherever the machine stands', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 86_400_000],
    ['1969-12-31', -86_400_000],
    ['2024-01-01', 1_704_067_200_000],
  ])('%s is %i ms', (date, ms) => {
    expect(toEpochMs(date)).toBe(ms);
  });
});

describe('sameSpan looks at days, not at spelling', () => {
  it.each([
    ['2024-Q1', '2024-01/2024-03', true],
    ['2024-H2', '2024-07-01/2024-12-31', true],
    ['2024', '2024-Q1', false],
    ['2024-01/2024-03', '2024-01/2024-04', false],
    ['2024-01/2024-03', '2024-02/2024-03', false],
  ])('%s and %s: %s', (a, b, expected) => {
    const [left, right] = [parsePeriod(a), parsePeriod(b)];
    expect(left !== null && right !== null && sameSpan(left, right)).toBe(expected);
    expect(left).not.toBeNull();
    expect(right).not.toBeNull();
  });
});
