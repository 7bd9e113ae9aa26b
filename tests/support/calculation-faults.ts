import type { Figure } from '@/lib/figures/figure';
import type { Metric } from '@/lib/record/metric';
import type { Point } from '@/lib/series/point';
import type { ShownPoint, ShownSeries } from '@/lib/series/view/shown';
import { isPartOfYear, lengthOf, yearsApart } from './plain-days';

/** Places in an interval: both ends, the middle and some between. */
const PLACES = [0, 0.25, 0.5, 1];
/** How far above an open end true values are tried. */
const BEYOND = 1e9;
/** Of the value: what binary fractions may lose where this test calculates with them. */
const LOSS = 1e-12;

/** True of a figure that leaves an end open, or is said to. */
export function isOpen({ low, high, qualifier }: Point['figure']): boolean {
  return low === null || high === null || ['more_than', 'at_least', 'nearly'].includes(qualifier);
}

/** Why a calculated figure says more than its two figures do; nothing of a plain value. */
export function calculationFaults(shown: ShownPoint, { metric, quantity }: ShownSeries): (string | false)[] {
  const { point, base, figure, mark } = shown;
  if (quantity === 'value') {
    const expected = point.derivation === null ? point.figure.qualifier : 'derived';
    return [
      base !== null && 'has a base',
      figure !== point.figure && 'is not its own',
      mark !== expected && 'is mismarked',
    ];
  }
  if (base === null) return ['is calculated from nothing'];
  if (quantity === 'index' && point === base) return [isOpen(base.figure) && 'is 100 of a bound'];
  return [
    isOpen(base.figure) && 'is counted from a bound',
    base.hasConflict && 'is counted from a disputed figure',
    base.metricId !== point.metricId && 'is compared with another metric',
    figure.qualifier === 'exact' && 'is called exact though nobody printed it',
    figure.precision !== null && 'has a precision though nobody printed it',
    !areComparable(metric, base, point) && 'is not comparable with its base',
    quantity !== 'index' && base.span.to > point.span.from && 'starts before its base ends',
    quantity === 'growth' && yearsApart(base, point)[0] < 0.9 && 'is blown up to a year',
    quantity === 'growth' && point.period !== null && !isSamePart(base, point) && 'takes a season for growth',
    !isOpen(point.figure) && mark !== 'derived' && 'is calculated but not marked so',
    ...samples(point.figure).flatMap((value) =>
      samples(base.figure).map((of) => outside(figure, quantity, value, of, base, point)),
    ),
  ];
}

/** Dates with dates, unless they are of totals; periods with periods of their length; never a part with a full year. */
function areComparable({ measure }: Metric, a: Point, b: Point): boolean {
  if ((a.period === null) !== (b.period === null)) return false;
  if (a.period === null) return measure !== 'flow' && measure !== 'growth';
  return isPartOfYear(a) === isPartOfYear(b) && Math.abs(lengthOf(a) - lengthOf(b)) <= 3;
}

/** Starts on the same day of its year. */
function isSamePart(a: Point, b: Point): boolean {
  return a.span.from.slice(5) === b.span.from.slice(5);
}

/** True values that a figure allows. */
function samples({ low, high, value }: Figure): number[] {
  const bottom = low ?? Math.min(value, 0) - BEYOND;
  const top = high ?? Math.max(value, 0) + BEYOND;
  return PLACES.map((place) => bottom + (top - bottom) * place);
}

function outside(
  figure: Figure,
  quantity: string,
  value: number,
  of: number,
  base: Point,
  point: Point,
): string | false {
  const results =
    quantity === 'index'
      ? [(value / of) * 100]
      : quantity === 'change'
        ? [value - of]
        : // What falls to zero or below has shrunk by all of it.
          yearsApart(base, point).map((years) => (Math.max(0, value / of) ** (1 / years) - 1) * 100);
  const isOutside = results.some((result) => {
    const loss = LOSS * Math.max(1, Math.abs(result), Math.abs(value), Math.abs(of));
    return (figure.low !== null && result < figure.low - loss) || (figure.high !== null && result > figure.high + loss);
  });
  return isOutside && `does not allow ${quantity} ${results.join(', ')} of ${value} and ${of}`;
}
