import type { Qualifier } from '@/lib/record/values';
import { Exact } from './exact';
import type { Figure } from './figure';

/** A number as a source prints it, in the base unit. `precision`, the smallest unit printed, is positive. */
export type StatedNumber = { readonly value: number; readonly precision: number; readonly qualifier: Qualifier };

/**
 * The figure a statement makes: its number with the interval it allows. `exact` and `about` allow half the precision on
 * either side (86,000 to the nearest 1,000: 85,500 to 86,500); `more_than` and `at_least` have no upper end, `nearly` no
 * lower end, and the printed number itself is their other end.
 */
export function stateFigure({ value, precision, qualifier }: StatedNumber): Figure {
  return { value, qualifier, precision, ...intervalOf({ value, precision, qualifier }) };
}

function intervalOf({ value, precision, qualifier }: StatedNumber): Pick<Figure, 'low' | 'high'> {
  switch (qualifier) {
    case 'more_than':
    case 'at_least':
      return { low: value, high: null };
    case 'nearly':
      return { low: null, high: value };
    case 'exact':
    case 'about':
      return roundingInterval(value, precision);
  }
}

/** The numbers that are printed as `value` when rounded to `precision`: half the precision on either side, ends included. */
export function roundingInterval(value: number, precision: number): { readonly low: number; readonly high: number } {
  const half = new Exact(precision).div(2);
  return { low: new Exact(value).minus(half).toNumber(), high: new Exact(value).plus(half).toNumber() };
}
