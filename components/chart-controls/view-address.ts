import { VIEW_PARAMETERS } from '@/lib/series/view/serialise-chart-view';
import { queryText } from '@/lib/tables/serialise-view';

/**
 * The tidy address of a view from pairs in any order: what is empty is left out, values of one name are joined by commas,
 * the surface's own parameters come first, then those of the view in the order in which addresses list them. So a form
 * leads to the same address as a link.
 */
export function viewAddress(path: string, pairs: Iterable<readonly [string, unknown]>): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') values.set(name, [...(values.get(name) ?? []), text]);
  }
  const place = (name: string) => (VIEW_PARAMETERS as readonly string[]).indexOf(name); // Any name of a form is asked for.
  const sorted = [...values].sort(([a], [b]) => place(a) - place(b));
  const query = queryText(sorted.map(([name, texts]): [string, string] => [name, texts.join(',')]));
  return query === '' ? path : `${path}?${query}`;
}
