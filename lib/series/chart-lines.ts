import type { Span } from '@/lib/time/span';
import { isBound } from './chart-point';
import type { ChartGroup, ChartLine, ChartPoint } from './chart-types';
import { missingBetween } from './period-grid';

/** The span of a point's period, by the point's key: lines are judged on days, not on milliseconds. */
export type SpanOf = (point: ChartPoint) => Span;

/**
 * The lines of one group: one between every two points in a row that are not bounds. A line over a bound, or over periods
 * without a figure, is a bridge and says so; no line ever ends at a bound. A date that encloses a finer one of the same
 * group (2019 and August 2019) is drawn but not joined: which of the two came first is not known.
 */
export function linesOf(group: ChartGroup, spanOf: SpanOf): ChartLine[] {
  const ordered = group.points.filter((point) => !enclosesAnother(point, group.points));
  const lines: ChartLine[] = [];
  let previous: ChartPoint | null = null;
  let bounds: string[] = [];
  for (const point of ordered) {
    if (isBound(point)) {
      bounds.push(point.period);
      continue;
    }
    if (previous !== null) lines.push(lineBetween(previous, point, bounds, spanOf));
    previous = point;
    bounds = [];
  }
  return lines;
}

function lineBetween(from: ChartPoint, to: ChartPoint, bounds: readonly string[], spanOf: SpanOf): ChartLine {
  const missing = from.isDate || bounds.length > 0 ? null : missingBetween(spanOf(from), spanOf(to));
  return {
    key: `${from.key} → ${to.key}`,
    metricId: from.metricId,
    kind: missing === null && bounds.length === 0 ? 'solid' : 'bridge',
    shape: from.isDate ? 'step' : 'straight',
    from,
    to,
    missing,
    bounds,
  };
}

function enclosesAnother(point: ChartPoint, points: readonly ChartPoint[]): boolean {
  return (
    point.isDate &&
    points.some(
      (other) => other.to - other.from < point.to - point.from && other.from < point.to && other.to > point.from,
    )
  );
}
