/** A number as a source prints it, and the smallest unit printed, both as plain decimals. */
export type PrintedNumber = { readonly value: string; readonly precision: string };

export type Rounding = 'nearest' | 'down' | 'up';

/**
 * Prints a number with so many significant digits, none below 10^`smallest`. A number that would come out as 0 is printed as
 * one unit of the last place.
 */
export function printNumber(
  value: number,
  { digits, smallest, rounding }: { readonly digits: number; readonly smallest: number; readonly rounding: Rounding },
): PrintedNumber {
  const size = Math.abs(value);
  const exponent = size === 0 ? smallest : Math.max(smallest, Math.floor(Math.log10(size)) - digits + 1);
  const units = Math.max(1, ROUND[rounding](exponent < 0 ? size * 10 ** -exponent : size / 10 ** exponent));
  return { value: `${value < 0 ? '-' : ''}${plain(units, exponent)}`, precision: plain(1, exponent) };
}

const ROUND: Readonly<Record<Rounding, (value: number) => number>> = {
  nearest: Math.round,
  down: Math.floor,
  up: Math.ceil,
};

/** `units` × 10^`exponent` without an exponent and without closing zeros behind the point. */
function plain(units: number, exponent: number): string {
  if (exponent >= 0) return `${units}${'0'.repeat(exponent)}`;
  const text = String(units).padStart(1 - exponent, '0');
  const fraction = text.slice(exponent).replace(/0+$/, '');
  return fraction === '' ? text.slice(0, exponent) : `${text.slice(0, exponent)}.${fraction}`;
}
