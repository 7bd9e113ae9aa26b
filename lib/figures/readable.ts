import { Exact } from './exact';
import type { Figure } from './figure';

/** Digits that count of a bound, of which no width says how many do. */
const DIGITS_OF_BOUND = 3;

/**
 * The value of a calculated figure with no more digits than its interval bears: to the power of ten that its width reaches
 * (3.2208, between 3.2114 and 3.2302, is 3.22), half up; of a bound three digits, away from the side that is open (more than
 * 434.389 is more than 434). For places where a number stands alone; tables and files keep every digit.
 */
export function readableValue({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number {
  const exact = new Exact(value);
  if (exact.isZero() || low === high) return value;
  if (low !== null && high !== null) {
    const width = new Exact(high).minus(low);
    return exact.toNearest(new Exact(10).pow(width.e), Exact.ROUND_HALF_UP).toNumber();
  }
  return exact.toSignificantDigits(DIGITS_OF_BOUND, low === null ? Exact.ROUND_CEIL : Exact.ROUND_FLOOR).toNumber();
}
