import { describe, expect, test } from 'vitest';
import { readTimes } from '@/lib/search/read-when';

const times = (text: string) => readTimes(text).times.map((time) => time.text);
const rest = (text: string) => readTimes(text).rest.replace(/\s+/g, ' ').trim();

describe('the times a question names', () => {
  test.each([
    ['tourists 2024', ['2024'], 'tourists'],
    ['2024年游客', ['2024'], '游客'],
    ['2024 and 2015', ['2024', '2015'], 'and'],
    ['visitors in march 2024', ['2024-03'], 'visitors in'],
    ['visitors mar 2024', ['2024-03'], 'visitors'],
    ['sept. 2021', ['2021-09'], ''],
    ['2024年3月游客', ['2024-03'], '游客'],
    ['2024-03 and 2024-04-05', ['2024-03', '2024-04-05'], 'and'],
    ['11 october 2025', ['2025-10-11'], ''],
    ['october 11th, 2025', ['2025-10-11'], ''],
    ['2025年10月11日', ['2025-10-11'], ''],
    ['first half of 2024', ['2024-H1'], ''],
    ['2024年下半年', ['2024-H2'], ''],
    ['q1 2025 and 2025 q2', ['2025-Q1', '2025-Q2'], 'and'],
    ['2025年第一季度', ['2025-Q1'], ''],
    ['2025年4季度', ['2025-Q4'], ''],
    ['2024 2024年', ['2024'], ''],
    ['2011 2012 2013 2014', ['2011', '2012', '2013'], ''],
  ])('%s → %j, and what is asked is "%s"', (text, expected, left) => {
    expect(times(text)).toEqual(expected);
    expect(rest(text)).toBe(left);
  });

  test.each([
    ['trade since 1994', 'it opens a stretch of time'],
    ['1994年以来累计', 'so it does in Chinese'],
    ['market 24', 'no year has two digits'],
    ['20245 visitors', 'nor five'],
    ['86,000', 'a number'],
    ['block71', 'part of a name'],
  ])('none in "%s": %s', (text) => {
    expect(times(text)).toEqual([]);
    expect(rest(text)).toBe(text);
  });

  test('a day that does not exist is not one: of 2023-02-30 the year is read', () => {
    expect(times('2023-02-30')).toEqual(['2023']);
  });
  test('market 2024 is no month of March', () => {
    expect(times('market 2024')).toEqual(['2024']);
  });
});
