import type { Locale } from '@/lib/format/locale';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView, withTerms } from '@/lib/tables/view';
import { type PagedSet, tableAddress } from './paths';

/** One value for each of some filters of a set, by their keys. */
type Terms = Readonly<Record<string, string>>;

/** The rows of a set that meet these, as a page of them. */
export function narrowedPage(set: PagedSet, terms: Terms, locale: Locale): string {
  return tableAddress(set, narrowed(set, terms, 'page', locale));
}

/** The same as a file for spreadsheets: all rows, as the page's own export has them. */
export function narrowedFile(set: PagedSet, terms: Terms, locale: Locale): string {
  const view = { ...narrowed(set, terms, 'api', locale), hasByteOrderMark: true };
  return addressOf(`/api/v1/${set}.csv`, view, DEFINITIONS[set], 'api');
}

function narrowed(set: PagedSet, terms: Terms, surface: 'page' | 'api', locale: Locale) {
  const definition = DEFINITIONS[set];
  return Object.entries(terms).reduce(
    (view, [key, term]) => withTerms(view, key, [term], definition),
    defaultView(definition, surface, locale),
  );
}
