import { DEFAULT_LOCALE } from '@/lib/format/locale';
import type { SortTerm, TableDefinition } from './definition';
import { DEFAULT_LIMIT, type Surface, type View } from './view';

/**
 * The view as the query of an address, without the question mark: filters first; what is
 * the default is left out, so equal views have equal addresses. `parseView` is the inverse.
 */
export function serialiseView(view: View, definition: TableDefinition, surface: Surface): string {
  const pairs = view.filters.map(({ key, terms }): [string, string] => [key, terms.join(',')]);
  const sort = sortText(view.sort);
  if (view.q !== '') pairs.push(['q', view.q]);
  if (sort !== sortText(definition.defaultSort)) pairs.push(['sort', sort]);
  if (view.columns !== null) pairs.push(['columns', view.columns.join(',')]);
  if (view.limit !== DEFAULT_LIMIT[surface]) pairs.push(['limit', String(view.limit)]);
  if (view.match !== 'sure') pairs.push(['match', view.match]);
  if (view.cursor !== null) pairs.push(['cursor', view.cursor]);
  if (view.start !== null) pairs.push(['start', String(view.start)]);
  if (surface === 'page' && view.open !== null) pairs.push(['open', view.open]);
  if (surface === 'api') {
    if (view.hasLongNames) pairs.push(['names', 'long']);
    if (view.hasByteOrderMark) pairs.push(['bom', '1']);
    if (view.lang !== DEFAULT_LOCALE) pairs.push(['lang', view.lang]);
  }
  return queryText(pairs);
}

/** Parameters as the query of an address, without the question mark, as plain to read as an address allows. */
export function queryText(pairs: readonly (readonly [key: string, value: string])[]): string {
  return pairs.map(([key, value]) => `${encodeURIComponent(key)}=${readable(value)}`).join('&');
}

/** A path with a view behind it. */
export function addressOf(path: string, view: View, definition: TableDefinition, surface: Surface): string {
  const query = serialiseView(view, definition, surface);
  return query === '' ? path : `${path}?${query}`;
}

/** An order as addresses write it: `announced_on.desc,id.asc`. */
export function sortText(sort: readonly SortTerm[]): string {
  return sort.map(({ key, direction }) => `${key}.${direction}`).join(',');
}

/** Encoded, but for what is allowed in a query and better read plain. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
}
