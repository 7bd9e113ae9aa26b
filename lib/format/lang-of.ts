import type { Locale } from './locale';

/** The language of a text where it is not the page's: the record quotes its sources as they are. Null: the page's. */
export function langOf(text: string, locale: Locale): Locale | null {
  const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return lang === locale || !/\p{L}/u.test(text) ? null : lang;
}
