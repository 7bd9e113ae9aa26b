import { describe, expect, it } from 'vitest';
import { comparePartialDates, compareSpans } from '@/lib/time/order';

describe('comparePartialDates', () => {
  it('sorts: not shown, 2023, 2024, 2024-01, 2024-01-01, 2024-01-31, 2024-02, 2024-12-31, 2025', () => {
    const sorted = [null, '2023', '2024', '2024-01', '2024-01-01', '2024-01-31', '2024-02', '2024-12-31', '2025'];
    expect([...sorted].reverse().sort(comparePartialDates)).toEqual(sorted);
  });

  it('is 0 for the same date and for two that are not shown', () => {
    expect(comparePartialDates('2024-06', '2024-06')).toBe(0);
    expect(comparePartialDates(null, null)).toBe(0);
  });
});

describe('compareSpans', () => {
  it('sorts by first day, then the shorter first: January, Q1, 2024, then February', () => {
    const january = { from: '2024-01-01', to: '2024-02-01' };
    const quarter = { from: '2024-01-01', to: '2024-04-01' };
    const year = { from: '2024-01-01', to: '2025-01-01' };
    const february = { from: '2024-02-01', to: '2024-03-01' };
    expect([february, year, quarter, january].sort(compareSpans)).toEqual([january, quarter, year, february]);
    expect(compareSpans(year, { ...year })).toBe(0);
  });
});
