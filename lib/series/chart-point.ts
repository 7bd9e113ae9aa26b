import type { ChartForm } from '@/lib/record/values';
import { toEpochMs } from '@/lib/time/calendar';
import type { ChartPoint } from './chart-types';
import { isBoundFigure } from './mark';
import { isPartYear } from './period-grid';
import type { Point } from './point';
import type { Quantity, ShownPoint } from './view/shown';

/** True where the point is a bound, stated or calculated from one: no line may end at it. */
export function isBound({ low, high, mark }: ChartPoint): boolean {
  return isBoundFigure({ low, high, qualifier: mark === 'derived' ? 'about' : mark });
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
export function toChartPoint({ point, figure, mark }: ShownPoint, quantity: Quantity, form: ChartForm): ChartPoint {
  const { value, low, high } = figure;
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
    mark,
    hasWhisker: mark === 'derived' || (quantity !== 'value' && low !== high),
    hasConflict: point.hasConflict,
    otherValues: point.hasConflict && quantity === 'value' ? otherValuesOf(point) : [],
    isPartYear: isPart,
    isDate,
  };
}

function otherValuesOf(point: Point): number[] {
  const values = new Set(point.observations.map(({ figure }) => figure.value));
  values.delete(point.figure.value);
  return [...values].sort((a, b) => a - b);
}
