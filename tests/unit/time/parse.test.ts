import { describe, expect, it } from 'vitest';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';

describe('parsePeriod reads every form, as [first day, day after the last)', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-H1', '2024-01-01', '2024-07-01'],
    ['2024-H2', '2024-07-01', '2025-01-01'],
    ['2024-Q1', '2024-01-01', '2024-04-01'],
    ['2024-Q2', '2024-04-01', '2024-07-01'],
    ['2024-Q3', '2024-07-01', '2024-10-01'],
    ['2024-Q4', '2024-10-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2015/2024', '2015-01-01', '2025-01-01'],
    ['2021-01/2021-10', '2021-01-01', '2021-11-01'],
    ['2023-11/2024-02', '2023-11-01', '2024-03-01'],
    ['2024-01-01/2024-03-29', '2024-01-01', '2024-03-30'],
    ['2024-02-29/2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024/2024', '2024-01-01', '2025-01-01'],
  ])('%s is [%s, %s)', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });
});

describe('parsePeriod refuses', () => {
  it.each([
    ['', 'nothing'],
    ['24', 'a year of two digits'],
    ['0024', 'a year before 1000'],
    ['2024-H3', 'a third half'],
    ['2024-Q0', 'a quarter zero'],
    ['2024-Q5', 'a fifth quarter'],
    ['2024-00', 'a month zero'],
    ['2024-13', 'a thirteenth month'],
    ['2024-6', 'a month of one digit'],
    ['2024-06-30', 'a single day, which is a date'],
    ['2024-q1', 'a small q'],
    [' 2024', 'a space'],
    ['2024\n', 'a line break'],
    ['2024/', 'a missing end'],
    ['/2024', 'a missing start'],
    ['2024/2023', 'years reversed'],
    ['2024-05/2024-04', 'months reversed'],
    ['2024-05-02/2024-05-01', 'days reversed'],
    ['2024/2024-06', 'ends of two forms'],
    ['2024-01/2024-06-30', 'a month and a day'],
    ['2024-Q1/2024-Q2', 'quarters as ends'],
    ['2023-02-01/2023-02-30', 'a 30 February'],
    ['2023-02-29/2023-03-01', 'a 29 February outside a leap year'],
    ['2021/2022/2023', 'three ends'],
    ['２０２４', 'full-width digits'],
  ])('%j: %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('parsePartialDate', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-06', '2024-06-01', '2024-07-01'],
    ['2024-06-30', '2024-06-30', '2024-07-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2000-02-29', '2000-02-29', '2000-03-01'],
    ['2024-12-31', '2024-12-31', '2025-01-01'],
  ])('%s is [%s, %s)', (text, from, to) => {
    expect(parsePartialDate(text)).toEqual({ from, to });
  });

  it.each([
    '',
    '2023-02-29',
    '2023-02-30',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-01-32',
    '2024-00',
    '2024-01-00',
  ])('%j is no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it.each(['2024-Q1', '2024-H1', '2024/2025', '2024-06-30T00:00:00Z', '2024-6-1', '20240630', '2024-'])(
    '%j is not a form of a date',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );
});
