/** The languages of the interface: English, and Chinese in simplified characters. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

/** The text of the reader's language; English where there is no Chinese one. */
export function inLocale<English extends string | null>(
  locale: Locale,
  english: English,
  chinese: string | null,
): English | string {
  return locale === 'zh' && chinese !== null ? chinese : english;
}

/** The path of a page in a language: English at the bare routes, others under their tag. */
export function pathIn(locale: Locale, path: string): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}

/** The path of a page in the default language, of its path in `locale`: the other way of `pathIn`. */
export function pathFor(locale: Locale, path: string): string {
  const tag = `/${locale}`;
  if (locale === DEFAULT_LOCALE || (path !== tag && !path.startsWith(`${tag}/`))) return path;
  return path.slice(tag.length) || '/';
}
