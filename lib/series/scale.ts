import type { Axis } from './layout-types';

/** A number of an axis to a position in pixels. The range may run backwards (values grow upwards). */
export type Scale = (value: number) => number;

/** Positions are kept to a hundredth of a pixel: what is finer cannot be seen and only makes pages longer. */
const POSITIONS_PER_PIXEL = 100;

/** The domain must not be empty; `chartLayout` widens a single value before it makes a scale. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const along = lineThrough(domain, range);
  return (value) => round(along(value));
}

/** The scale of an axis. A logarithmic one has no place for zero and below: such a number stands at the low end. */
export function scaleOf({ scale, domain, range }: Axis): Scale {
  if (scale === 'linear') return linearScale(domain, range);
  const along = lineThrough([Math.log(domain[0]), Math.log(domain[1])], range);
  return (value) => round(along(Math.log(Math.max(value, domain[0]))));
}

/** A position on an axis back to its number. */
export function inverseOf({ scale, domain, range }: Axis): (position: number) => number {
  if (scale === 'linear') return lineThrough(range, domain);
  const along = lineThrough(range, [Math.log(domain[0]), Math.log(domain[1])]);
  return (position) => Math.exp(along(position));
}

function lineThrough(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const factor = (to[1] - to[0]) / (from[1] - from[0]);
  return (value) => to[0] + (value - from[0]) * factor;
}

function round(position: number): number {
  return Math.round(position * POSITIONS_PER_PIXEL) / POSITIONS_PER_PIXEL;
}
