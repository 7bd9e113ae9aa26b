import { DEFAULT_LOCALE, type Locale, pathIn } from '@/lib/format/locale';
import type { SearchDocument, SearchKind } from '@/lib/search/document';

/** The page of what was found, in a language. A place has none of its own: its outcomes stand for it. */
export function documentPath(document: SearchDocument, locale: Locale): string {
  const id = encodeURIComponent(document.id);
  if (document.kind === 'pages')
    return document.path === '/' && locale !== DEFAULT_LOCALE ? `/${locale}` : pathIn(locale, document.path);
  return document.kind === 'places'
    ? pathIn(locale, `/outcomes?place=${id}`)
    : pathIn(locale, `/${document.kind}/${id}`);
}

/** The page of a search, of one kind only where a kind is given. */
export function searchPath(text: string, locale: Locale, kind?: SearchKind): string {
  const query = `q=${encodeURIComponent(text)}${kind === undefined ? '' : `&kind=${kind}`}`;
  return pathIn(locale, `/search?${query}`);
}
