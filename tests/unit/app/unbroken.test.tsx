import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Unbroken } from '@/components/ui/unbroken';

/** The words that stay whole. */
const whole = (text: string) =>
  [...renderToStaticMarkup(<Unbroken text={text} />).matchAll(/<span[^>]*>([^<]*)<\/span>/g)].map(([, word]) => word);

test.each([
  ['International Land-Sea Trade Corridor', ['Land-Sea']],
  ['Ant Group and Yumaitong cross-border e-commerce platform', ['cross-border', 'e-commerce']],
  ['拉萨-重庆-新加坡航线', []],
  ['plan of 2021-2025', []],
  ['China-Singapore-Indochina Corridor', []],
])('%s', (text, words) => {
  expect(whole(text)).toEqual(words);
  expect(renderToStaticMarkup(<Unbroken text={text} />).replace(/<[^>]*>/g, '')).toBe(text);
});
