/** What stands for a power of ten behind a typed number; the longest comes first where one begins another. */
const SCALES: readonly (readonly [pattern: string, exponent: number])[] = [
  ['万亿|trillion|tn', 12],
  ['billion|bn', 9],
  ['亿', 8],
  ['million|mn', 6],
  ['万', 4],
  ['thousand|k', 3],
];

const NUMBER = /^(?:(?:us|cn|s)?[$¥])?([-−]?\d[\d,' ]*)(?:\.(\d+))? ?(\D*?)%?$/u;

/**
 * A number as a reader types it, as plain digits: `2 trillion`, `2万亿` and `2,000,000,000,000` are `2000000000000`. Null
 * where it is none. Commas, spaces and apostrophes group thousands; a point is the decimal point.
 */
export function readQuantity(text: string): string | null {
  const [, whole, decimals = '', word = ''] = NUMBER.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  const exponent = exponentOf(word.trim());
  if (whole === undefined || exponent === null) return null;
  const [sign, digits] = /^[-−]/.test(whole) ? ['-', whole.slice(1)] : ['', whole];
  const shifted = decimals.padEnd(exponent, '0');
  const integer = (digits.replace(/\D/g, '') + shifted.slice(0, exponent)).replace(/^0+(?=\d)/, '');
  const rest = shifted.slice(exponent).replace(/0+$/, '');
  return sign + integer + (rest === '' ? '' : `.${rest}`);
}

function exponentOf(word: string): number | null {
  if (word === '') return 0;
  return SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? null;
}
