import { inLocale, type Locale } from './locale';

/** What stands where a document does not say who published it; the record writes it in English. */
const UNKNOWN = { en: 'Unknown publisher', zh: '发布者不详' } as const;

/** Who published a document, as the record names it; that nobody is named is said in the reader's language. */
export function publisherName(publisher: string, locale: Locale): string {
  return publisher === UNKNOWN.en ? inLocale(locale, UNKNOWN.en, UNKNOWN.zh) : publisher;
}
