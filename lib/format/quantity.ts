import type { Unit } from '@/lib/record/metric';
import { inLocale, type Locale } from './locale';
import { formatNumber, formatScaled } from './number';

/**
 * A value with the sign of its unit where that belongs to the number (`US$21.7 billion`, `20%`), alone otherwise
 * (`86,000`): the unit then stands beside it, or heads the column. Chinese puts the currency's name behind: `217亿美元`.
 * @param value in the unit's base unit
 */
export function formatValue(value: number, unit: Unit, locale: Locale): string {
  return withSign(formatScaled(value, locale), unit, locale);
}

function withSign(number: string, unit: Unit, locale: Locale): string {
  if (unit.symbol === '%') return `${number}%`;
  if (unit.symbol === null || unit.kind !== 'currency') return number;
  return locale === 'zh' ? number + unit.nameZh : withCurrency(unit.symbol, number);
}

/** Whether the unit is said behind the number: that of a rank stands before or around it, and is said with it. */
export function isUnitBeside(unit: Unit): boolean {
  return unit.kind !== 'currency' && unit.kind !== 'rank' && unit.symbol !== '%';
}

/** A value with its unit always said: `86,000 persons`, `347个项目`, `1.425 million TEU`, `CN¥1 trillion`. */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  return withUnit(formatScaled(value, locale), unit, locale);
}

/** The same with all its digits: `CN¥1,500,000,000`, `86,000人次`. */
export function formatWrittenOut(value: number, unit: Unit, locale: Locale): string {
  return withUnit(formatNumber(value, locale), unit, locale);
}

function withUnit(digits: string, unit: Unit, locale: Locale): string {
  const number = withSign(digits, unit, locale);
  if (unit.kind === 'rank') return locale === 'zh' ? `第${number}${unit.nameZh}` : `${unit.nameEn} ${number}`;
  if (!isUnitBeside(unit)) return number;
  return locale === 'zh' ? number + unit.nameZh : `${number} ${unit.symbol ?? unit.nameEn}`;
}

/** The unit as the heading of an axis or a column: `US$`, `persons`, `%`. */
export function formatUnit(unit: Unit, locale: Locale): string {
  return inLocale(locale, unit.symbol ?? unit.nameEn, unit.nameZh);
}

/** `CN¥` + `1 trillion`; a currency per something keeps its second half behind: `CN¥354,000/person`. */
function withCurrency(symbol: string, number: string): string {
  const [sign, ...per] = symbol.split('/');
  return [`${sign}${number}`, ...per].join('/').replace(/^(\D+)−/, '−$1');
}
