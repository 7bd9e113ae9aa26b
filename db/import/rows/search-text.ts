import { normaliseForSearch } from '@/lib/tables/search';

/** The words under which a row is found. A line break keeps the end of one text from meeting the start of the next. */
export function searchTextOf(texts: readonly (string | null)[]): string {
  return normaliseForSearch(texts.filter((text) => text !== null).join('\n'));
}
