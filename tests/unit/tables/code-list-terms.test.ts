import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { nameTerm } from '@/app/_terms/name-term';
import { fieldOf } from '@/lib/tables/definition';
import { DEFINITIONS } from '@/lib/tables/sets';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

test.each([
  ['sources', 'language', 'zh', 'en', 'Chinese'],
  ['sources', 'language', 'en', 'zh', '英语'],
  ['organisations', 'country', 'SG', 'en', 'Singapore'],
  ['organisations', 'country', 'CN', 'zh', '中国'],
  ['sources', 'language', '(empty)', 'en', '(empty)'],
] as const)('a filter of %s by %s=%s is called in %s: %s', (set, key, code, locale, name) => {
  const field = fieldOf(DEFINITIONS[set], key);
  if (field === undefined) throw new Error(key);
  const t = createTranslator({ locale, messages: { en, zh }[locale] });
  expect(nameTerm(field, code, { locale, t, names: new Map(), unitOf: () => null })).toBe(name);
});
