import type { RangeBin } from './range-model';

/** The bars from one to another, whichever comes first. */
export function spanOf(start: number, end: number): { readonly first: number; readonly last: number } {
  return { first: Math.min(start, end), last: Math.max(start, end) };
}

/** A range as a term of a filter: both ends are included, and one that is both is said once. */
export function rangeTerm(from: string, to: string): string {
  return from === to ? from : `${from}..${to}`;
}

/**
 * The address of several neighbouring bars together: that of the first, whose filter of this name reaches to the last. Null
 * where there are no such bars.
 */
export function hrefOfBins(bins: readonly RangeBin[], name: string, start: number, end: number): string | null {
  const { first, last } = spanOf(start, end);
  const [low, high] = [bins[first], bins[last]];
  if (low === undefined || high === undefined) return null;
  const range = rangeTerm(low.from, low.to);
  const [before = '', after = ''] = splitAt(low.href, name, range) ?? [];
  return before === '' ? null : before + rangeTerm(low.from, high.to) + after;
}

/** What stands before and after the range in the filter of that name; null where it is not there. */
function splitAt(href: string, name: string, range: string): [string, string] | null {
  const filter = Math.max(href.indexOf(`?${name}=`), href.indexOf(`&${name}=`));
  const at = filter === -1 ? -1 : href.indexOf(range, filter);
  return at === -1 ? null : [href.slice(0, at), href.slice(at + range.length)];
}
