import { compareText } from '@/lib/order';
import type { SourceNote } from '@/lib/series/point';
import type { ShownSeries } from '@/lib/series/view/shown';

/** How many sources are named under a chart; how many more there are is said behind them. */
export const NAMED_SOURCES = 4;

/** Who states what is drawn, each document once, the latest first. */
export function sourcesOf(series: readonly ShownSeries[]): SourceNote[] {
  const byId = new Map(
    series.flatMap(({ points }) => points.map(({ point: { source } }) => [source.id, source] as const)),
  );
  return [...byId.values()].sort(
    (a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.id, b.id),
  );
}
