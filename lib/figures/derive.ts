import { Exact } from './exact';
import { type Factor, factorOf, type StatedRelation } from './factor';
import type { Figure, Interval } from './figure';
import { roundingInterval } from './state';

/** Forward in a relation, from the earlier value to the later, or backward. */
export type Operation = 'times' | 'divided_by';

/** One end of a derived interval before rounding: `base` × or ÷ `factor`. */
export type Term = { readonly base: number; readonly factor: number };

/** The numbers a derivation calculates with. A null end is not bounded. */
export type Working = { readonly factor: Factor; readonly low: Term | null; readonly high: Term | null };

/** A step finer than a hundredth of the interval would show digits nobody stated. */
const STEP_EXPONENT_BELOW_WIDTH = 2;
/** A double holds every decimal number of 15 significant digits. */
const MAX_DIGITS = 15;

/**
 * Which ends of the base and of the factor make the ends of the result.
 * Null where nothing follows: the factor's interval reaches zero (see `factorOf`), or the base is zero or negative, of
 * which a multiple or a percentage says nothing.
 */
export function workingOf(base: Figure, relation: StatedRelation, operation: Operation): Working | null {
  const factor = factorOf(relation);
  if (factor === null || base.value <= 0) return null;
  return {
    factor,
    low: base.low === null ? null : lowTerm(base.low, factor, operation),
    high: base.high === null ? null : highTerm(base.high, factor, operation),
  };
}

/**
 * The value of the other period of a relation: base × factor or base ÷ factor, with the interval both roundings allow,
 * rounded outward (low end down, high end up) to a step of at most a hundredth of its width, or to whole units where that
 * is coarser and the base is whole; the value is rounded to the same step, half up. A bound stays that bound, and its
 * value is the one end that is known; `exact` becomes `about`, since nobody printed the result, which is why it has no
 * precision. Null where nothing follows (see `workingOf`).
 */
export function deriveFigure(base: Figure, relation: StatedRelation, operation: Operation): Figure | null {
  const working = workingOf(base, relation, operation);
  if (working === null) return null;
  const { factor, low, high } = working;
  const step = roundingStep(base, factor, operation);
  const value = calculate({ base: base.value, factor: factor.value }, operation);
  const interval = {
    low: low === null ? null : calculate(low, operation).toNearest(step, Exact.ROUND_FLOOR).toNumber(),
    high: high === null ? null : calculate(high, operation).toNearest(step, Exact.ROUND_CEIL).toNumber(),
  };
  return {
    value: boundOf(interval) ?? value.toNearest(step, Exact.ROUND_HALF_UP).toNumber(),
    qualifier: base.qualifier === 'exact' ? 'about' : base.qualifier,
    precision: null,
    ...interval,
  };
}

/** The one end of a half-open interval: "more than" is known of nothing beyond it. Null where both ends are there. */
function boundOf({ low, high }: Interval): number | null {
  if (low !== null && high !== null) return null;
  return low ?? high;
}

function lowTerm(base: number, factor: Factor, operation: Operation): Term {
  // An end below zero (a rounding coarser than the number) moves further down the more the factor grows it.
  const isGrown = base < 0;
  return { base, factor: isGrown === (operation === 'times') ? factor.high : factor.low };
}

function highTerm(base: number, factor: Factor, operation: Operation): Term {
  return { base, factor: operation === 'times' ? factor.high : factor.low };
}

function calculate({ base, factor }: Term, operation: Operation): Exact {
  return operation === 'times' ? new Exact(base).times(factor) : new Exact(base).div(factor);
}

/**
 * A power of ten from the width that rounding alone gives the result, so that a result with an open end has a step too;
 * one at least where the base is whole.
 */
function roundingStep(base: Figure, factor: Factor, operation: Operation): Exact {
  const rounding = roundingOf(base);
  const top = calculate(highTerm(rounding.high, factor, operation), operation);
  const width = top.minus(calculate(lowTerm(rounding.low, factor, operation), operation));
  const finest = isWhole(base) ? 0 : Number.NEGATIVE_INFINITY;
  return new Exact(10).pow(Math.max(width.e - STEP_EXPONENT_BELOW_WIDTH, top.e - MAX_DIGITS + 1, finest));
}

/** Printed in whole units; of a derived number, its interval too: half a train was never stated. */
function isWhole({ value, precision, low, high }: Figure): boolean {
  if (precision !== null) return precision >= 1 && Number.isInteger(value);
  return [value, low ?? value, high ?? value].every(Number.isInteger);
}

/** What rounding alone leaves open of a figure; nothing for a derived bound, of which only the end is known. */
function roundingOf({ value, precision, low, high }: Figure): { readonly low: number; readonly high: number } {
  if (precision !== null) return roundingInterval(value, precision);
  return { low: low ?? value, high: high ?? value };
}
