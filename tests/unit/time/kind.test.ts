import { describe, expect, it } from 'vitest';
import { comparisonKey, type PeriodKind, periodKind } from '@/lib/time/kind';
import { parsePeriod } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';

function period(text: string): Span {
  const span = parsePeriod(text);
  if (span === null) throw new Error(`No period: ${text}`);
  return span;
}

describe('periodKind', () => {
  it.each<[string, PeriodKind]>([
    ['2024', 'year'],
    ['2024-01/2024-12', 'year'],
    ['2024-01-01/2024-12-31', 'year'],
    ['2015/2024', 'years'],
    ['2024-H1', 'half'],
    ['2024-01/2024-06', 'half'],
    ['2024-H2', 'half'],
    ['2024-Q1', 'quarter'],
    ['2024-Q4', 'quarter'],
    ['2024-01', 'month'],
    ['2024-06', 'month'],
    ['2024-01/2024-08', 'months'],
    ['2024-02/2024-04', 'months'],
    ['2024-03/2024-08', 'months'],
    ['2023-04/2024-03', 'months'],
    ['2023-11/2024-12', 'months'],
    ['2023-01/2024-06', 'months'],
    ['2024-01-01/2024-03-29', 'days'],
    ['2024-01-01/2024-02-29', 'months'],
    ['2024-02-10/2024-03-09', 'days'],
    ['2024-01-02/2024-12-31', 'days'],
  ])('%s is of kind %s', (text, kind) => {
    expect(periodKind(period(text))).toBe(kind);
  });
});

describe('comparisonKey', () => {
  it.each([
    ['2023', '2024', true, 'full years, leap or not'],
    ['2024-01/2024-08', '2025-01/2025-08', true, 'the same months'],
    ['2024-01/2024-02', '2023-01/2023-02', true, 'to the end of February, leap or not'],
    ['2024-01-01/2024-09-04', '2025-01-01/2025-09-04', true, 'to the same day, 29 February between or not'],
    ['2022-03-10/2023-02-28', '2023-03-10/2024-02-28', true, 'to 28 February, leap or not'],
    ['2024-01/2024-02', '2024-01-01/2024-03-01', false, 'two months, and a day more'],
    ['2024-H1', '2025-01/2025-06', true, 'two spellings of a first half'],
    ['2024-01-01/2024-12-31', '2023', true, 'two spellings of a year'],
    ['2024', '2025-01/2025-11', false, 'a year and a running total'],
    ['2024-01/2024-08', '2025-01/2025-09', false, 'running totals of two lengths'],
    ['2024-H1', '2024-H2', false, 'two halves of a year'],
    ['2024-Q1', '2024-Q2', false, 'two quarters'],
    ['2024-Q1', '2024-01', false, 'a quarter and a month'],
    ['2015/2016', '2015/2017', false, 'two years and three'],
    ['2016/2017', '2018/2019', true, 'two years and two years'],
  ])('%s and %s have the same: %s (%s)', (a, b, expected) => {
    expect(comparisonKey(period(a)) === comparisonKey(period(b))).toBe(expected);
  });
});
