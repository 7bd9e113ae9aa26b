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

it('an attribute may name several tokens', () => {
  expect(inkOf('1px var(--ink) var(--paper)', 'dark')).toBe('1px #ece8df #16171a');
});

it('a token without an ink is an error, not black', () => {
  expect(() => inkOf('var(--shadow)', 'light')).toThrow('--shadow');
});
