import { queryText } from './serialise-view';

/** Parameters that hold keys of columns. */
const NAMING_COLUMNS = new Set(['sort', 'columns']);

/**
 * The query of a page's address for the page in the other language: what is ordered or listed by a text in the one is by the
 * same text in the other. A cursor goes, because it belongs to one language: the view starts at its first row.
 */
export function queryInOtherLanguage(params: URLSearchParams): string {
  const pairs = [...params].filter(([key]) => key !== 'cursor');
  return queryText(pairs.map(([key, value]) => [key, NAMING_COLUMNS.has(key) ? swapped(value) : value]));
}

/** `title_en` for `title_zh`, and the other way round. */
function swapped(columns: string): string {
  return columns.replace(/_(en|zh)\b/g, (_, language) => (language === 'en' ? '_zh' : '_en'));
}
