/** A linear scale: a number of the domain to a position in the range. The range may run backwards (values grow upwards). */
export type Scale = (value: number) => number;

/** Positions are kept to a hundredth of a pixel: what is finer cannot be seen and only makes pages longer. */
const POSITIONS_PER_PIXEL = 100;

/** The domain must not be empty; `chartLayout` widens a single value before it makes a scale. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const factor = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (value) => round(range[0] + (value - domain[0]) * factor);
}

function round(position: number): number {
  return Math.round(position * POSITIONS_PER_PIXEL) / POSITIONS_PER_PIXEL;
}
