import { describe, expect, it } from 'vitest';
import { addMonths, lastDay, spanOf, toEpochMs } from '@/lib/time/calendar';

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

describe('addMonths', () => {
  it.each([
    ['2024-01-01', 12, '2025-01-01'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-01-01', -6, '2023-07-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-06-30', 0, '2024-06-30'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
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
