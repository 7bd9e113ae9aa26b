import { expect, test } from 'vitest';
import { formatQuantity, formatUnit, formatValue, formatWrittenOut, isUnitBeside } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';

const unit = (id: string, kind: Unit['kind'], symbol: string | null, nameEn: string, nameZh: string): Unit => ({
  id,
  kind,
  symbol,
  nameEn,
  nameZh,
});
const CNY = unit('CNY', 'currency', 'CN¥', 'yuan', '元');
const USD = unit('USD', 'currency', 'US$', 'US dollars', '美元');
const PER_PERSON = unit('CNY/person', 'currency', 'CN¥/person', 'yuan per person', '元/人');
const PERSONS = unit('persons', 'count', null, 'persons', '人次');
const PERCENT = unit('percent', 'share', '%', 'per cent', '百分比');
const TEU = unit('TEU', 'count', 'TEU', 'twenty-foot equivalent units', '标准箱');
const RANK = unit('rank', 'rank', null, 'place', '位');

test.each([
  [1e12, CNY, 'CN¥1 trillion', '1万亿元', 'CN¥1 trillion', '1万亿元'],
  [21.7e9, USD, 'US$21.7 billion', '217亿美元', 'US$21.7 billion', '217亿美元'],
  [-60e6, USD, '−US$60 million', '−6,000万美元', '−US$60 million', '−6,000万美元'],
  [354_000, PER_PERSON, 'CN¥354,000/person', '35.4万元/人', 'CN¥354,000/person', '35.4万元/人'],
  [86_000, PERSONS, '86,000', '8.6万', '86,000 persons', '8.6万人次'],
  [20, PERCENT, '20%', '20%', '20%', '20%'],
  [1_425_000, TEU, '1.425 million', '142.5万', '1.425 million TEU', '142.5万标准箱'],
  [1, RANK, '1', '1', 'place 1', '第1位'],
])('%d with its unit', (value, of, valueEn, valueZh, quantityEn, quantityZh) => {
  expect(formatValue(value, of, 'en')).toBe(valueEn);
  expect(formatValue(value, of, 'zh')).toBe(valueZh);
  expect(formatQuantity(value, of, 'en')).toBe(quantityEn);
  expect(formatQuantity(value, of, 'zh')).toBe(quantityZh);
});

test('the unit is said behind a number that does not carry its sign; a rank has its own around it', () => {
  expect([PERSONS, TEU].map(isUnitBeside)).toEqual([true, true]);
  expect([USD, PER_PERSON, PERCENT, RANK].map(isUnitBeside)).toEqual([false, false, false, false]);
});

test.each([
  [26e9, USD, 'US$26,000,000,000', '26,000,000,000美元'],
  [354_000, PER_PERSON, 'CN¥354,000/person', '354,000元/人'],
  [86_000, PERSONS, '86,000 persons', '86,000人次'],
  [20, PERCENT, '20%', '20%'],
  [1, RANK, 'place 1', '第1位'],
])('all digits of %d with its unit', (value, of, en, zh) => {
  expect([formatWrittenOut(value, of, 'en'), formatWrittenOut(value, of, 'zh')]).toEqual([en, zh]);
});

test('the unit heads an axis by its sign, or by its name where it has none', () => {
  expect(formatUnit(USD, 'en')).toBe('US$');
  expect(formatUnit(PERSONS, 'en')).toBe('persons');
  expect(formatUnit(USD, 'zh')).toBe('美元');
});

test('written out, a number has all its digits and its sign or unit where the scaled one has it', () => {
  expect(formatWrittenOut(1.5e9, CNY, 'en')).toBe('CN¥1,500,000,000');
  expect(formatWrittenOut(1.5e9, CNY, 'zh')).toBe('1,500,000,000元');
  expect(formatWrittenOut(86_000, PERSONS, 'en')).toBe('86,000 persons');
});
