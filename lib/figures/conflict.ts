import type { Interval } from './figure';

/**
 * True where the intervals share more than an end. 11 and 12 stated exactly share 11.5, which would be printed as 12, not
 * as 11; and "more than 100" and "nearly 100" share 100, which is neither. So intervals that only touch do not meet.
 */
export function meet(a: Interval, b: Interval): boolean {
  return isBelow(a.low, b.high) && isBelow(b.low, a.high);
}

/** True where two of the intervals do not meet: their statements cannot both be right. */
export function hasConflict(intervals: readonly Interval[]): boolean {
  return intervals.some((a, index) => intervals.slice(index + 1).some((b) => !meet(a, b)));
}

/** Compares a low end with a high end; an end that is not bounded never stands in the way. */
function isBelow(low: number | null, high: number | null): boolean {
  return low === null || high === null || low < high;
}
