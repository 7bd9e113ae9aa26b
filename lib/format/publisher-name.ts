import type { Locale } from './locale';

/** What the record writes where a document does not say who published it. */
const UNKNOWN = 'Unknown publisher';

/** Who published a document, as the record names it; that nobody is named is said in the reader's language. */
export function publisherName(publisher: string, locale: Locale): string {
  return locale === 'zh' && publisher === UNKNOWN ? '发布者不详' : publisher;
}
