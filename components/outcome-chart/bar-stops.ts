import type { BarStop } from './bar-walk';

type Link = SVGAElement | HTMLAnchorElement;

/** The links of the bars, by year: first the year's own, then its parts from the bottom. */
export function linksOf(plot: Element): Link[][] {
  const years = new Map<string, Link[]>();
  for (const link of plot.querySelectorAll<Link>('a[data-year]')) {
    const year = link.getAttribute('data-year') ?? '';
    years.set(year, [...(years.get(year) ?? []), link]);
  }
  return [...years.values()];
}

/** Which stop of the bars an element is; null: none. */
export function stopOf(plot: Element, target: EventTarget): BarStop | null {
  const links = linksOf(plot);
  const isTarget = (link: Link) => link === target;
  const year = links.findIndex((ofYear) => ofYear.some(isTarget));
  return year === -1 ? null : { year, part: links[year]?.findIndex(isTarget) ?? 0 };
}

/** Moves focus, and the one stop of the tab key, to a stop. */
export function focusStop(plot: Element, { year, part }: BarStop): void {
  const link = linksOf(plot)[year]?.[part];
  if (link === undefined) return;
  for (const other of plot.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
  link.focus();
}

/** Leaves one link in the way of the tab key: the one that has focus or had it last, else the first chosen year. */
export function keepOneStop(plot: Element): void {
  const links = linksOf(plot).flat();
  const held = links.find((link) => link === document.activeElement || link.getAttribute('tabindex') === '0');
  const first = links.find((link) => link.closest('[data-chosen="true"]') !== null) ?? links[0];
  for (const link of links) link.setAttribute('tabindex', link === (held ?? first) ? '0' : '-1');
}
