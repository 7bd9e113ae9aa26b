import { VIEW_PARAMETERS } from '@/lib/series/view/serialise-chart-view';
import { queryText } from '@/lib/tables/serialise-view';

/**
 * The tidy address of a view from pairs in any order: what is empty is left out, the surface's own parameters come first,
 * then those of the view in the order in which addresses list them. So a form leads to the same address as a link.
 */
export function viewAddress(path: string, pairs: Iterable<readonly [string, unknown]>): string {
  const given = [...pairs].flatMap(([name, value]): [string, string][] => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? [] : [[name, text]];
  });
  // Names are compared as texts: a form may hold others.
  const place = (name: string) => (VIEW_PARAMETERS as readonly string[]).indexOf(name);
  const query = queryText(given.sort(([a], [b]) => place(a) - place(b)));
  return query === '' ? path : `${path}?${query}`;
}
