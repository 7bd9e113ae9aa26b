import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INKS, inkOf } from '@/components/pictures/inks';

const css = readFileSync('app/globals.css', 'utf8');
const colours = { light: /light-dark\((#\w+), #\w+\)/, dark: /light-dark\(#\w+, (#\w+)\)/ };

describe.each(['light', 'dark'] as const)('the inks of the %s theme', (theme) => {
  it.each(Object.entries(INKS[theme]))('%s is that of the page', (token, ink) => {
    expect(new RegExp(`${token}: ${colours[theme].source};`).exec(css)?.[1]).toBe(ink);
  });

  it('are the same tokens as of the other theme, every colour of a series among them', () => {
    expect(Object.keys(INKS[theme])).toEqual(Object.keys(INKS.light));
    const series = [...css.matchAll(/--series-\d/g)].map(([token]) => token);
    expect(Object.keys(INKS[theme])).toEqual(expect.arrayContaining([...new Set(series)]));
  });
});

/** Relative luminance of `#rrggbb`, as the guidelines for accessible content define it. */
function luminance(ink: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(ink.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const SERIES = Object.keys(INKS.light).filter((token) => token.startsWith('--series-'));

describe.each(['light', 'dark'] as const)('on the page of the %s theme', (theme) => {
  it.each(SERIES)('%s has a contrast of 3:1 or more', (token) => {
    const [low = 0, high = 0] = [
      luminance(inkOf(`var(${token})`, theme)),
      luminance(inkOf('var(--paper)', theme)),
    ].sort((a, b) => a - b);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(3);
  });
});

it('an attribute may name several tokens', () => {
  expect(inkOf('1px var(--ink) var(--paper)', 'dark')).toBe('1px #ece8df #16171a');
});

it('a token without an ink is an error, not black', () => {
  expect(() => inkOf('var(--shadow)', 'light')).toThrow('--shadow');
});
