import type { Locale } from './locale';

const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** The scales of each language, largest first, with the words a reader expects after the number. */
const SCALES: Record<Locale, readonly { readonly size: number; readonly word: string }[]> = {
  en: [
    { size: 1e12, word: ' trillion' },
    { size: 1e9, word: ' billion' },
    { size: 1e6, word: ' million' },
  ],
  zh: [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
    { size: 1e4, word: '万' },
  ],
};

/** A scaled number keeps at most this many decimals; one that would need more is written out instead. */
const MAX_SCALED_DECIMALS = 4;

const grouped: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(LANGUAGE_TAGS.en, { maximumFractionDigits: 12 }),
  zh: new Intl.NumberFormat(LANGUAGE_TAGS.zh, { maximumFractionDigits: 12 }),
};

/** The number written out with all its digits and its thousands grouped: `86,000`. Minus is the typographic sign. */
export function formatNumber(value: number, locale: Locale): string {
  return grouped[locale].format(value).replace('-', '−');
}

/**
 * The number on the language's own scale, without losing a digit: `21.7 billion`, `217亿`. Written out where the scale
 * would need more than four decimals, or below the smallest scale.
 */
export function formatScaled(value: number, locale: Locale): string {
  const scale = SCALES[locale].find(({ size }) => Math.abs(value) >= size);
  if (scale === undefined) return formatNumber(value, locale);
  const scaled = Number((value / scale.size).toPrecision(15));
  if (decimalsOf(scaled) > MAX_SCALED_DECIMALS) return formatNumber(value, locale);
  return formatNumber(scaled, locale) + scale.word;
}

function decimalsOf(value: number): number {
  return value.toString().split('.')[1]?.length ?? 0;
}
