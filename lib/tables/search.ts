/** Text as it is compared in a search: compatible forms made one, case levelled. The record's `search_text` is made so. */
export function normaliseForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search, each of which must occur; none for blank text. */
export function searchWords(q: string): string[] {
  return [...new Set(normaliseForSearch(q).split(/\s+/u))].filter((word) => word !== '');
}
