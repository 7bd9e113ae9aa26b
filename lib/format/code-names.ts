import type { Locale } from './locale';

/** Lists of codes that everybody uses alike: languages (ISO 639), countries and regions (ISO 3166-1). */
export type CodeList = 'languages' | 'countries';

const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

const NAMES: Record<CodeList, Record<Locale, Intl.DisplayNames>> = {
  languages: { en: namesOf('language', 'en'), zh: namesOf('language', 'zh') },
  countries: { en: namesOf('region', 'en'), zh: namesOf('region', 'zh') },
};

function namesOf(type: 'language' | 'region', locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type, style: 'short', fallback: 'none' });
}

/** What a code is called, `zh` Chinese and `SG` Singapore; a code that nobody knows is its own name. */
export function codeName(list: CodeList, code: string, locale: Locale): string {
  try {
    return NAMES[list][locale].of(code) ?? code;
  } catch (error) {
    // What has not even the form of a code, as an address may hold.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
