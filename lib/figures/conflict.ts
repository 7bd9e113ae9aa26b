import type { Interval } from './figure';

/** True where some number lies in both intervals. Ends are included, so intervals that only touch meet. */
export function meet(a: Interval, b: Interval): boolean {
  return isAtMost(a.low, b.high) && isAtMost(b.low, a.high);
}

/** True where two of the intervals do not meet: their statements cannot both be right. */
export function hasConflict(intervals: readonly Interval[]): boolean {
  return intervals.some((a, index) => intervals.slice(index + 1).some((b) => !meet(a, b)));
}

/** Compares a low end with a high end; an end that is not bounded never stands in the way. */
function isAtMost(low: number | null, high: number | null): boolean {
  return low === null || high === null || low <= high;
}
