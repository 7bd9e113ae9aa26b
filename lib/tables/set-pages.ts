import type { SetName } from './sets';

/** The sets that have a page, with its path. */
export const SET_PAGES = {
  outcomes: '/outcomes',
  observations: '/observations',
  sources: '/sources',
  organisations: '/organisations',
  metrics: '/charts',
} as const satisfies Partial<Record<SetName, string>>;

export type PagedSet = keyof typeof SET_PAGES;

export function isPagedSet(name: string): name is PagedSet {
  return Object.hasOwn(SET_PAGES, name);
}
