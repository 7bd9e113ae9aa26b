import { createTranslator } from 'next-intl';
import type { Translate } from '@/components/figures/source-text';
import type { Locale } from '@/lib/format/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const MESSAGES = { en, zh };

/** The words of a language outside of pages, where the language is in the address of a file. */
export function translatorOf(locale: Locale): Translate {
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
}
