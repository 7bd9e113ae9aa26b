import { describe, expect, it } from 'vitest';
import { translatorOf } from '@/app/_i18n/translator';
import { nameTerm } from '@/app/_terms/name-term';
import type { Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/record/metric';
import { fieldOf } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';

const YUAN: Unit = { id: 'CNY', kind: 'currency', symbol: 'CN¥', nameEn: 'yuan', nameZh: '元' };

function said(set: SetName, key: string, term: string, locale: Locale, unit: Unit | null = null): string {
  const field = fieldOf(DEFINITIONS[set], key);
  if (field === undefined) throw new Error(`${set} has no ${key}`);
  const names = new Map([
    ['programmes' as const, new Map([['cci', { name: 'Connectivity Initiative', shortName: 'CCI' }]])],
  ]);
  return nameTerm(field, term, { locale, t: translatorOf(locale), names, unitOf: () => unit });
}

describe('a filter in plain words', () => {
  it.each([
    ['outcomes', 'theme', 'financing', 'Financing', '融资'],
    ['outcomes', 'year', '2020..', 'since 2020', '2020年以来'],
    ['outcomes', 'year', '..2020', 'until 2020', '截至2020年'],
    ['outcomes', 'year', '2020', '2020', '2020年'],
    ['outcomes', 'announced_on', '2018..2020-06', '2018 to June 2020', '2018年至2020年6月'],
    ['outcomes', 'place', '(empty)', 'not stated', '未注明'],
    ['outcomes', 'note', '(filled)', 'stated', '已注明'],
    ['outcomes', 'note', '(empty) or so', 'contains “(empty) or so”', '包含“(empty) or so”'],
    ['sources', 'publisher', '"Trade, Singapore"', 'Trade, Singapore', 'Trade, Singapore'],
    ['sources', 'observation_count', '10..', 'at least 10', '不低于10'],
    ['observations', 'row', '12345', '12345', '12345'],
    ['observations', 'period', '2024-Q1', 'Q1 2024', '2024年第一季度'],
    ['points', 'derived', 'true', 'yes', '是'],
    ['outcomes', 'programme_id', 'cci', 'Connectivity Initiative', 'Connectivity Initiative'],
    ['outcomes', 'programme_id', 'atlantis', 'atlantis', 'atlantis'],
  ] as const)('%s %s=%s: %s, %s', (set, key, term, english, chinese) => {
    expect(said(set, key, term, 'en')).toBe(english);
    expect(said(set, key, term, 'zh')).toBe(chinese);
  });

  it.each([
    ['2000000000000..', 'at least CN¥2 trillion', '不低于2万亿元'],
    ['..50000', 'at most CN¥50,000', '不高于5万元'],
    ['1000000..2000000', 'CN¥1 million to CN¥2 million', '100万元至200万元'],
  ])('%s in one unit: %s, %s', (term, english, chinese) => {
    expect(said('observations', 'value', term, 'en', YUAN)).toBe(english);
    expect(said('observations', 'value', term, 'zh', YUAN)).toBe(chinese);
  });

  it.each([
    ['sources', 'language', 'zh', 'en', 'Chinese'],
    ['sources', 'language', 'en', 'zh', '英语'],
    ['organisations', 'country', 'SG', 'en', 'Singapore'],
    ['organisations', 'country', 'CN', 'zh', '中国'],
    ['sources', 'language', '(empty)', 'en', '(empty)'],
  ] as const)('a code of a standard list: %s by %s=%s is called in %s: %s', (set, key, code, locale, name) => {
    expect(said(set, key, code, locale)).toBe(name);
  });

  it('in several units a number has none', () => {
    expect(said('observations', 'value', '2000000000000..', 'en')).toBe('at least 2 trillion');
  });
});
