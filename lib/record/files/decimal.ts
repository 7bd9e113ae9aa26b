const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MOST_DIGITS = 15;

/** Reads a number as the record writes them: digits, a point, a minus sign. Null where the text is anything else. */
export function parsePlainNumber(text: string): number | null {
  return PLAIN_NUMBER.test(text) ? Number(text) : null;
}

/**
 * True where the text of a plain number has more significant digits than a double keeps (15): it would come back changed.
 * Zeros that only fill up, before or behind, are not significant.
 */
export function hasTooManyDigits(text: string): boolean {
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return digits.length > MOST_DIGITS;
}
