import type { Locale } from './locale';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** On an axis a month has its first three letters. */
const SHORT_MONTH = 3;
const QUARTERS_ZH = ['一', '二', '三', '四'];

/** A date to the day, month or year: `11 October 2025`, `October 2025`, `2025`; `2025年10月11日`. */
export function formatPartialDate(text: string, locale: Locale): string {
  const [year, month, day] = text.split('-').map(Number);
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month && monthName(month), year].filter(Boolean).join(' ');
}

/**
 * A label of a time axis: the year, quarter, month or day that starts then.
 * @param start milliseconds since 1970, UTC
 * @param isFull with its year (`Q1 2024`, `Mar 2024`); else after one of the same year (`Q2`, `Apr`)
 */
export function formatTimeTick(
  start: number,
  unit: 'year' | 'quarter' | 'month' | 'day',
  isFull: boolean,
  locale: Locale,
): string {
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (unit === 'year') return String(year);
  const quarter = Math.ceil(month / 3);
  if (locale === 'zh') {
    const part = { quarter: `${QUARTERS_ZH[quarter - 1]}季度`, month: `${month}月`, day: `${month}月${day}日` }[unit];
    return isFull ? `${year}年${part}` : part;
  }
  const short = monthName(month).slice(0, SHORT_MONTH);
  const part = { quarter: `Q${quarter}`, month: short, day: `${day} ${short}` }[unit];
  return isFull ? `${part} ${year}` : part;
}

/**
 * A period of the record as a reader says it: `2024`, `Q1 2024`, `first half of 2024`, `January–October 2021`.
 * @param text any form of `period` in the record; a span is `start/end`
 */
export function formatPeriod(text: string, locale: Locale): string {
  const [start, end] = text.split('/');
  if (start !== undefined && end !== undefined) return formatSpan(start, end, locale);
  const [, year, part, number] = /^(\d{4})-([QH])(\d)$/.exec(text) ?? [];
  if (year === undefined) return formatPartialDate(text, locale);
  if (part === 'Q') return locale === 'zh' ? `${year}年第${QUARTERS_ZH[Number(number) - 1]}季度` : `Q${number} ${year}`;
  if (locale === 'zh') return `${year}年${number === '1' ? '上' : '下'}半年`;
  return `${number === '1' ? 'first' : 'second'} half of ${year}`;
}

/** `1 January–10 November 2025`, `2021年1—10月`: what both ends share is said once. */
function formatSpan(start: string, end: string, locale: Locale): string {
  const [first, last] = [formatPartialDate(start, locale), formatPartialDate(end, locale)];
  const sharesYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
  if (locale === 'en') return `${sharesYear ? first.replace(/ \d{4}$/, '') : first}–${last}`;
  // Two years, two months of a year: the word behind the number stands behind the last alone.
  const isOneWord = start.length === end.length && (start.length === 4 || (sharesYear && start.length === 7));
  return `${isOneWord ? first.slice(0, -1) : first}—${sharesYear ? last.replace(/^\d+年/, '') : last}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}
