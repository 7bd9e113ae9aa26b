import { describe, expect, it } from 'vitest';
import { gridOf, isOneYear, isPartYear, missingBetween } from '@/lib/series/period-grid';
import { parsePeriod } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';

function period(text: string): Span {
  const span = parsePeriod(text);
  if (span === null) throw new Error(`No period: ${text}`);
  return span;
}

describe('gridOf: which periods may share a line', () => {
  it.each([
    ['2023', '2024-01-01/2024-12-31', true, 'full years, leap or not'],
    ['2024-Q1', '2024-Q4', true, 'quarters fill the year'],
    ['2024-H1', '2025-H2', true, 'halves fill the year'],
    ['2024-01', '2024-02', true, 'months fill the year'],
    ['2024-01/2024-08', '2025-01/2025-08', true, 'the same part of two years'],
    ['2022-03-10/2023-02-28', '2023-03-10/2024-02-28', true, 'to 28 February, leap or not'],
    ['2024-01/2024-02', '2023-01/2023-02', true, 'to the end of February, leap or not'],
    ['2023-04/2024-03', '2024-04/2025-03', true, 'years from April'],
    ['2024', '2024-H1', false, 'a year and a half'],
    ['2024-01/2024-04', '2024-05/2024-08', false, 'two parts of a year that are no thirds in any calendar'],
    ['2023-04/2024-03', '2024', false, 'a year from April and a year'],
    ['2016/2017', '2018/2019', false, 'periods longer than a year'],
  ])('%s and %s: %s (%s)', (a, b, expected) => {
    expect(gridOf(period(a)).key === gridOf(period(b)).key).toBe(expected);
  });

  it.each([
    ['2024', 12],
    ['2024-H1', 6],
    ['2024-Q1', 3],
    ['2024-01', 1],
    ['2024-01/2024-08', 12],
    ['2024-01-01/2024-09-04', 12],
    ['2023-04/2024-03', 12],
    ['2016/2017', null],
    ['2022-03-10/2024-02-28', null],
  ])('the neighbour of %s lies %s months on', (text, months) => {
    expect(gridOf(period(text)).stepMonths).toBe(months);
  });
});

describe('missingBetween', () => {
  it.each([
    ['2023', '2024', null],
    ['2020', '2024', { first: '2021', last: '2023' }],
    ['2023-H2', '2025-H1', { first: '2024-H1', last: '2024-H2' }],
    ['2023-Q4', '2024-Q1', null],
    ['2023-Q3', '2024-Q2', { first: '2023-Q4', last: '2024-Q1' }],
    ['2023-11', '2024-02', { first: '2023-12', last: '2024-01' }],
    ['2022-01/2022-02', '2025-01/2025-02', { first: '2023-01/2023-02', last: '2024-01/2024-02' }],
    ['2020-04/2021-03', '2022-04/2023-03', { first: '2021-04/2022-03', last: '2021-04/2022-03' }],
    ['2022-01-10/2022-02-28', '2023-01-10/2023-02-28', null],
    [
      '2023-01-10/2023-02-28',
      '2025-01-10/2025-02-28',
      { first: '2024-01-10/2024-02-28', last: '2024-01-10/2024-02-28' },
    ],
    ['2016/2017', '2020/2021', null],
  ])('between %s and %s: %o', (earlier, later, expected) => {
    expect(missingBetween(period(earlier), period(later))).toEqual(expected);
  });
});

describe('isPartYear and isOneYear', () => {
  it.each([
    ['2024', false, true],
    ['2023-04/2024-03', false, true],
    ['2023-03-10/2024-03-09', false, true],
    ['2023-03-10/2024-03-08', true, false],
    ['2024-01/2024-11', true, false],
    ['2023-03-10/2024-03-10', false, false],
    ['2016/2017', false, false],
  ])('%s is part of a year: %s, one year: %s', (text, isPart, isOne) => {
    expect(isPartYear(period(text))).toBe(isPart);
    expect(isOneYear(period(text))).toBe(isOne);
  });
});
