import { createTranslator } from 'next-intl';
import type { Translate } from '@/components/figures/source-text';
import type { Locale } from '@/lib/format/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const MESSAGES = { en, zh };

/** The words of a language that is not the page's: of a file by its address, of a part in another language. */
export function translatorOf(locale: Locale): Translate {
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
}
