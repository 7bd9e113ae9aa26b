import { getPathname } from '@/app/_i18n/navigation';
import type { Locale } from '@/lib/format/locale';
import type { Reference } from '@/lib/tables/definition';
import { addressOf } from '@/lib/tables/serialise-view';
import { isPagedSet, type PagedSet, SET_PAGES } from '@/lib/tables/set-pages';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

export { isPagedSet, type PagedSet };

/** Where the pages of single things are, for those that have one. */
const ITEM_PATHS: Partial<Record<Reference | SetName, string>> = {
  outcomes: '/outcomes',
  programmes: '/programmes',
  observations: '/observations',
  sources: '/sources',
  organisations: '/organisations',
  metrics: '/metrics',
  charts: '/charts',
};

/** The path of the page of a set, in a language. */
export function tablePath(set: PagedSet, locale: Locale): string {
  return getPathname({ href: SET_PAGES[set], locale });
}

/** The page of a set in a view, in the language of the view. */
export function tableAddress(set: PagedSet, view: View): string {
  return addressOf(tablePath(set, view.lang), view, DEFINITIONS[set], 'page');
}

/** The page of one row of a set, or of what an identifier names; null where it has none. */
export function itemPath(of: Reference | SetName, id: string, locale: Locale): string | null {
  const path = ITEM_PATHS[of];
  return path === undefined ? null : getPathname({ href: `${path}/${encodeURIComponent(id)}`, locale });
}

/** All choices of one facet of a set, with their counts. */
export function choicesPath(set: PagedSet, key: string, locale: Locale): string {
  return getPathname({ href: `/choices/${set}/${key}`, locale });
}

/** The same for scripts, those that are found by name alone. */
export function foundPath(set: PagedSet, key: string, locale: Locale): string {
  return `${choicesPath(set, key, locale)}/found`;
}
