import { queryText } from '@/lib/tables/serialise-view';
import { type ChartView, DEFAULT_CHART_VIEW } from './chart-view';

/** The names by which an address gives a view, in the order in which it lists them. */
export const VIEW_PARAMETERS = [
  'scale',
  'base',
  'show',
  'from',
  'to',
  'hide',
  'periods',
  'as_known_on',
  'panels',
  'axes',
  'release',
] as const;
export type ViewParameter = (typeof VIEW_PARAMETERS)[number];

/** A view as pairs of an address; what is the default is left out, so equal views have equal addresses. */
export function chartViewPairs(view: ChartView): [ViewParameter, string][] {
  const texts: Record<ViewParameter, string | null> = {
    scale: unlessDefault(view, 'scale'),
    base: view.base,
    show: unlessDefault(view, 'show'),
    from: view.from,
    to: view.to,
    hide: view.hidden.length === 0 ? null : view.hidden.join(','),
    periods: unlessDefault(view, 'periods'),
    as_known_on: view.asKnownOn,
    panels: unlessDefault(view, 'panels'),
    axes: unlessDefault(view, 'axes'),
    release: view.release === null ? null : String(view.release),
  };
  return VIEW_PARAMETERS.flatMap((name): [ViewParameter, string][] => {
    const text = texts[name];
    return text === null ? [] : [[name, text]];
  });
}

/**
 * The address of a chart in a view. `parseChartView` reads it back.
 * @param more parameters of the surface itself, which come first: the metrics of a comparison, the size of a picture
 */
export function chartAddress(
  path: string,
  view: ChartView,
  more: readonly (readonly [key: string, value: string])[] = [],
): string {
  const query = queryText([...more, ...chartViewPairs(view)]);
  return query === '' ? path : `${path}?${query}`;
}

function unlessDefault(view: ChartView, key: 'scale' | 'show' | 'periods' | 'panels' | 'axes'): string | null {
  return view[key] === DEFAULT_CHART_VIEW[key] ? null : view[key];
}
