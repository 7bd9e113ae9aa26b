import type { Locale } from '@/lib/format/locale';
import { MAX_SEARCH_LENGTH, type ParsedView, parseView } from '@/lib/tables/parse-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { isPagedSet, type PagedSet } from './paths';

type AskedChoices = {
  readonly set: PagedSet;
  readonly key: string;
  /** The view, and what of the address cannot be read. */
  readonly parsed: ParsedView;
  readonly find: string;
};

/** What an address asks of the choices of a facet; null where there is no such set, or it offers no such facet. */
export function askedChoices(set: string, key: string, params: URLSearchParams, locale: Locale): AskedChoices | null {
  if (!isPagedSet(set)) return null;
  const definition = DEFINITIONS[set];
  if (!definition.facets.some((facet) => facet === key)) return null;
  const find = (params.get('find') ?? '')
    .trim()
    .slice(0, MAX_SEARCH_LENGTH)
    .replace(/\p{Cc}/gu, ' ');
  const rest = new URLSearchParams([...params].filter(([name]) => name !== 'find'));
  return { set, key, find, parsed: parseView(definition, rest, { surface: 'page', lang: locale }) };
}
