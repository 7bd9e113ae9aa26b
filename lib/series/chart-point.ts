import type { ChartForm, Qualifier } from '@/lib/record/values';
import { toEpochMs } from '@/lib/time/calendar';
import type { ChartPoint, MarkKind } from './chart-types';
import { isPartYear } from './period-grid';
import type { Point } from './point';

/** Statements that leave one end of the interval open: a line through them would say more than the source. */
const BOUNDS: readonly Qualifier[] = ['more_than', 'at_least', 'nearly'];

/** The one mark of a point (docs/metrics-and-marks.md, "Marks"). */
export function markOf(point: Point): MarkKind {
  return point.derivation === null ? point.figure.qualifier : 'derived';
}

/** True where the point is a bound, stated or derived from one: no line may end at it. */
export function isBound(point: ChartPoint): boolean {
  return point.low === null || point.high === null || BOUNDS.some((bound) => bound === point.mark);
}

/** Unique among the points of a chart. A date and a period of the same text stay apart. */
export function pointKey(point: Pick<Point, 'metricId' | 'period' | 'asOf'>): string {
  return `${point.metricId} ${point.period ?? `@${point.asOf}`}`;
}

/**
 * A point on the time axis: a period in the middle of its span, a date at its day (a vaguer date in the middle of its
 * month or year). A part-year total among bars stands at the end of its period: totals of one year all start in January,
 * and bars over their spans would cover each other.
 */
export function toChartPoint(point: Point, form: ChartForm): ChartPoint {
  const { value, low, high } = point.figure;
  const from = toEpochMs(point.span.from);
  const to = toEpochMs(point.span.to);
  const isDate = point.period === null;
  const isPart = !isDate && isPartYear(point.span);
  return {
    key: pointKey(point),
    metricId: point.metricId,
    period: point.period ?? point.asOf ?? '',
    time: form === 'bars' && isPart ? to : (from + to) / 2,
    from,
    to,
    value,
    low,
    high,
    mark: markOf(point),
    hasConflict: point.hasConflict,
    otherValues: point.hasConflict ? otherValuesOf(point) : [],
    isPartYear: isPart,
    isDate,
  };
}

function otherValuesOf(point: Point): number[] {
  const values = new Set(point.observations.map(({ figure }) => figure.value));
  values.delete(point.figure.value);
  return [...values].sort((a, b) => a - b);
}
