import { addMonths, lastDay } from '@/lib/time/calendar';
import type { Span } from '@/lib/time/span';
import { isBound } from './chart-point';
import type { ChartGroup, ChartLine, ChartPoint } from './chart-types';
import { missingBetween } from './period-grid';

/** The span of a point's period, by the point's key: lines are judged on days, not on milliseconds. */
export type SpanOf = (point: ChartPoint) => Span;

/** Dates further apart than this have a stretch between them of which nothing was said. */
const LONG_GAP_MONTHS = 12;

/**
 * The lines of one group: one between every two points in a row that are not bounds. A line over a bound, over periods
 * without a figure, or over more than a year between two dates is a bridge and says so; no line ever ends at a bound, nor
 * runs where a bound says that the value was not. A date that encloses a finer one of the same group (2019 and August 2019)
 * is drawn but not joined: which of the two came first is not known.
 */
export function linesOf(group: ChartGroup, spanOf: SpanOf): ChartLine[] {
  const ordered = group.points.filter((point) => !enclosesAnother(point, group.points));
  const lines: ChartLine[] = [];
  let previous: ChartPoint | null = null;
  let bounds: ChartPoint[] = [];
  for (const point of ordered) {
    if (isBound(point)) {
      bounds.push(point);
      continue;
    }
    if (previous !== null) {
      const line = lineBetween(previous, point, bounds, spanOf);
      if (!bounds.some((bound) => excludes(bound, levelAt(bound.time, line)))) lines.push(line);
    }
    previous = point;
    bounds = [];
  }
  return lines;
}

function lineBetween(from: ChartPoint, to: ChartPoint, bounds: readonly ChartPoint[], spanOf: SpanOf): ChartLine {
  const missing = from.isDate || bounds.length > 0 ? null : missingBetween(spanOf(from), spanOf(to));
  const isLong = from.isDate && addMonths(lastDay(spanOf(from)), LONG_GAP_MONTHS) < spanOf(to).from;
  return {
    key: `${from.key} → ${to.key}`,
    metricId: from.metricId,
    kind: missing === null && bounds.length === 0 && !isLong ? 'solid' : 'bridge',
    shape: from.isDate ? 'step' : 'straight',
    from,
    to,
    missing,
    bounds: bounds.map(({ period }) => period),
  };
}

/** The value at which a line passes a moment. */
function levelAt(time: number, { shape, from, to }: ChartLine): number {
  if (shape === 'step') return from.value;
  return from.value + ((to.value - from.value) * (time - from.time)) / (to.time - from.time);
}

/** Whether a bound says that the value was not there: more than 13 is not 6.56. */
function excludes({ low, high }: ChartPoint, level: number): boolean {
  return (low !== null && level < low) || (high !== null && level > high);
}

function enclosesAnother(point: ChartPoint, points: readonly ChartPoint[]): boolean {
  return (
    point.isDate &&
    points.some(
      (other) => other.to - other.from < point.to - point.from && other.from < point.to && other.to > point.from,
    )
  );
}
