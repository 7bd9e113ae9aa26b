/** Pixels: the radius of a circle of one outcome, and the most that any circle may have. */
const ONE = 1.8;
const MOST = 25;

/**
 * The radius in pixels of a circle whose area is in proportion to a count. Every drawing has the same scale, one outcome
 * being 1.8 px, so that drawings of different views compare, unless the largest count would pass 25 px.
 */
export function radiusScale(largest: number): (count: number) => number {
  const unit = largest <= 0 ? ONE : Math.min(ONE, MOST / Math.sqrt(largest));
  return (count) => Math.round(unit * Math.sqrt(count) * 100) / 100;
}

/** Counts whose circles a key shows: the powers of ten that are not beyond the largest, the first in any case. */
export function keyCounts(largest: number): number[] {
  const counts = [1];
  for (let count = 10; count <= largest; count *= 10) counts.push(count);
  return counts.slice(-3);
}
