import { expect, test } from 'vitest';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';

test.each([
  ['2025-10-11', '11 October 2025', '2025年10月11日'],
  ['2025-10', 'October 2025', '2025年10月'],
  ['2025', '2025', '2025年'],
])('the date %s', (text, english, chinese) => {
  expect(formatPartialDate(text, 'en')).toBe(english);
  expect(formatPartialDate(text, 'zh')).toBe(chinese);
});

test.each([
  ['2024', '2024', '2024年'],
  ['2024-03', 'March 2024', '2024年3月'],
  ['2024-Q1', 'Q1 2024', '2024年第一季度'],
  ['2024-H1', 'first half of 2024', '2024年上半年'],
  ['2024-H2', 'second half of 2024', '2024年下半年'],
  ['2021-01/2021-10', 'January–October 2021', '2021年1—10月'],
  ['2025-01-01/2025-11-10', '1 January–10 November 2025', '2025年1月1日—11月10日'],
  ['2016/2020', '2016–2020', '2016—2020年'],
  ['2019-11/2020-02', 'November 2019–February 2020', '2019年11月—2020年2月'],
])('the period %s', (text, english, chinese) => {
  expect(formatPeriod(text, 'en')).toBe(english);
  expect(formatPeriod(text, 'zh')).toBe(chinese);
});
