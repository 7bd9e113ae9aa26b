import type { RelationKind } from '@/lib/record/values';
import { Exact } from './exact';
import { roundingInterval } from './state';

/** What a relation states: a multiple, or a change in per cent, with the smallest unit its source printed (positive). */
export type StatedRelation = { readonly kind: RelationKind; readonly value: number; readonly precision: number };

/** The positive number that takes the earlier value of a relation to the later one, with the ends its rounding allows. */
export type Factor = { readonly value: number; readonly low: number; readonly high: number };

/**
 * The factor of a relation: a multiple itself (7.43, between 7.425 and 7.435), or 1 + value / 100 of a percent change
 * (−1.5 %: 0.985, between 0.9845 and 0.9855). Null where the interval reaches zero or less: such a statement cannot be
 * divided by, and says next to nothing about the other period.
 */
export function factorOf({ kind, value, precision }: StatedRelation): Factor | null {
  const { low, high } = roundingInterval(value, precision);
  const factor = { value: asFactor(kind, value), low: asFactor(kind, low), high: asFactor(kind, high) };
  return factor.low > 0 ? factor : null;
}

function asFactor(kind: RelationKind, value: number): number {
  return kind === 'multiple' ? value : new Exact(value).div(100).plus(1).toNumber();
}
