import type { Interval } from './figure';

/**
 * True where the intervals share more than an end. The high end of a statement is never among the values it allows: 11.5
 * would be printed as 12, not as 11, and "nearly 100" stays below 100. So 11 and 12 do not meet, though both name 11.5.
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
