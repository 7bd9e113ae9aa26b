/** Longer than any number is written: what is longer is not looked at, for addresses bring it. */
const MAX_LENGTH = 60;

/** What stands for a power of ten behind a typed number. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['trillion', 12],
  ['tn', 12],
  ['billion', 9],
  ['bn', 9],
  ['million', 6],
  ['mn', 6],
  ['thousand', 3],
  ['k', 3],
]);

/** Chinese ones stand alone or one before the other: `百万`, `千亿`, `万亿`. */
const CHINESE_SCALE = /^([十百千万])?([万亿])?$/u;
const CHINESE_EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Either no separators, or one of a kind before each three digits. */
const NUMBER = /^(?:(?:us|cn|s)?[$¥])?([-−])?(\d+|\d{1,3}([,' ])\d{3}(?:\3\d{3})*)(?:\.(\d+))? ?([^\d.,%]*)%?$/u;

/**
 * A number as a reader types it, as plain digits: `2 trillion`, `2万亿` and `2,000,000,000,000` are `2000000000000`. Null
 * where it is none. Commas, spaces and apostrophes group thousands, and nothing else (`1,5` is no number); a point is the
 * decimal point.
 */
export function readQuantity(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const [, minus, whole, , decimals = '', word = ''] = NUMBER.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  const exponent = exponentOf(word.trim());
  if (whole === undefined || exponent === null) return null;
  const shifted = decimals.padEnd(exponent, '0');
  const integer = (whole.replace(/\D/g, '') + shifted.slice(0, exponent)).replace(/^0+(?=\d)/, '');
  const rest = shifted.slice(exponent).replace(/0+$/, '');
  return (minus === undefined ? '' : '-') + integer + (rest === '' ? '' : `.${rest}`);
}

function exponentOf(word: string): number | null {
  const scale = word.replace(/[美新]?元$/u, '');
  const known = SCALES.get(scale);
  if (known !== undefined) return known;
  const parts = CHINESE_SCALE.exec(scale);
  return parts === null ? null : parts.slice(1).reduce((sum, part = '') => sum + (CHINESE_EXPONENTS[part] ?? 0), 0);
}
