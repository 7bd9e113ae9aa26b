import { compareText } from '@/lib/order';
import type { Point, SourceNote } from '@/lib/series/point';
import type { ShownSeries } from '@/lib/series/view/shown';

/** How many sources are named under a chart; how many more there are is said behind them. */
export const NAMED_SOURCES = 4;

/** Who states what is drawn, and what it was calculated from, each document once, the latest first. */
export function sourcesOf(series: readonly ShownSeries[]): SourceNote[] {
  const points = series.flatMap((one) =>
    one.points.flatMap(({ point, base }) => (base === null ? [point] : [point, base])),
  );
  const byId = new Map(points.flatMap(sourcesBehind).map((source) => [source.id, source]));
  return [...byId.values()].sort(
    (a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.id, b.id),
  );
}

/** The document that answers for a point, and of a derived one those of its working too. */
function sourcesBehind({ source, derivation }: Point): SourceNote[] {
  if (derivation === null) return [source];
  return [source, derivation.start.source, ...derivation.steps.map(({ relation }) => relation.source)];
}
