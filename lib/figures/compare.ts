import type { Decimal } from 'decimal.js';
import { Exact } from './exact';
import type { Figure } from './figure';

/** A number of years known to lie between two ends: dates may be stated to the month or the year only. */
export type Years = { readonly low: number; readonly high: number };

type Ends = { readonly low: Exact | null; readonly high: Exact | null };
type Closed = { readonly low: number; readonly high: number };

/** A step finer than a hundredth of the interval would show digits nobody stated. */
const STEP_EXPONENT_BELOW_WIDTH = 2;
/** A double holds every decimal number of 15 significant digits. */
const MAX_DIGITS = 15;

/**
 * The figure as a share of `base`, which is 100, with the interval both roundings allow, rounded outward. A bound stays
 * that bound. Null where the base is a bound, zero or less, or the figure is below zero: there is no such share.
 */
export function indexFigure(figure: Figure, base: Figure): Figure | null {
  const divisor = positiveEnds(base);
  if (divisor === null || figure.value < 0) return null;
  const share = (end: number, by: number) => new Exact(end).div(by).times(100);
  return calculated(figure, share(figure.value, base.value), {
    // The low end of a rounding coarser than its number lies below zero, and moves further down the smaller the base is.
    low: figure.low === null ? null : share(figure.low, figure.low < 0 ? divisor.low : divisor.high),
    high: figure.high === null ? null : share(figure.high, divisor.low),
  });
}

/**
 * The difference later − earlier, in their unit, with the interval both roundings allow, rounded outward. A later bound
 * stays that bound. Null where the earlier one is a bound: nothing can be counted from it.
 */
export function changeFigure(later: Figure, earlier: Figure): Figure | null {
  if (earlier.low === null || earlier.high === null) return null;
  const { low, high } = earlier;
  return calculated(later, new Exact(later.value).minus(earlier.value), {
    low: later.low === null ? null : new Exact(later.low).minus(high),
    high: later.high === null ? null : new Exact(later.high).minus(low),
  });
}

/**
 * The mean growth a year in per cent, ((later ÷ earlier)^(1 ÷ years) − 1) × 100, with the interval that both roundings and
 * the dates allow, rounded outward. A later bound stays that bound. Null where the earlier one is a bound, or either is zero
 * or less: a rate of growth then says nothing.
 * @param years more than none; the value takes their middle
 */
export function growthFigure(later: Figure, earlier: Figure, years: Years): Figure | null {
  const divisor = positiveEnds(earlier);
  if (divisor === null || later.value <= 0) return null;
  const rate = (ratio: Exact, over: number) => ratio.pow(new Exact(1).div(over)).minus(1).times(100);
  const ratio = (end: number, by: number) => (end <= 0 ? new Exact(0) : new Exact(end).div(by));
  const middle = new Exact(years.low).plus(years.high).div(2).toNumber();
  const ends = (of: Exact) => [rate(of, years.low), rate(of, years.high)] as const;
  return calculated(later, rate(ratio(later.value, earlier.value), middle), {
    low: later.low === null ? null : Exact.min(...ends(ratio(later.low, divisor.high))),
    high: later.high === null ? null : Exact.max(...ends(ratio(later.high, divisor.low))),
  });
}

/** The interval of a figure that can be divided by: closed, and above zero as a whole. */
function positiveEnds({ low, high }: Figure): Closed | null {
  return low === null || high === null || low <= 0 ? null : { low, high };
}

/**
 * A calculated figure: nobody printed it, so it has no precision and is never `exact`; the value of a bound is its one
 * known end. Ends go outward, and the value to the nearest, on a step of at most a hundredth of the interval's width.
 */
function calculated(of: Figure, value: Exact, ends: Ends): Figure {
  const step = stepOf(value, ends);
  const low = ends.low === null ? null : toStep(ends.low, step, Exact.ROUND_FLOOR);
  const high = ends.high === null ? null : toStep(ends.high, step, Exact.ROUND_CEIL);
  const known = low === null || high === null ? (low ?? high) : null;
  return {
    value: known ?? toStep(value, step, Exact.ROUND_HALF_UP),
    qualifier: of.qualifier === 'exact' ? 'about' : of.qualifier,
    precision: null,
    low,
    high,
  };
}

/** What is rounded up to zero from below is zero, never the −0 of binary fractions, which would be printed with its sign. */
function toStep(value: Exact, step: Exact, rounding: Decimal.Rounding): number {
  return value.toNearest(step, rounding).toNumber() + 0;
}

/** A power of ten. A half-open interval is as wide as its known end is from the value that would be, or a hundredth of it. */
function stepOf(value: Exact, { low, high }: Ends): Exact {
  const known = low ?? high ?? value;
  const apart = low !== null && high !== null ? high.minus(low) : value.minus(known).abs();
  const width = apart.isZero() ? value.abs().div(100) : apart;
  const finest = Exact.max(value.abs(), known.abs()).e - MAX_DIGITS + 1;
  return new Exact(10).pow(width.isZero() ? 0 : Math.max(width.e - STEP_EXPONENT_BELOW_WIDTH, finest));
}
