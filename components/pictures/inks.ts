import type { PictureTheme } from './picture-options';

/** The colours of the page (app/globals.css) by theme: for pictures, which have no style sheet, and for embeds of a set theme. */
export const INKS: Record<PictureTheme, Readonly<Record<string, string>>> = {
  light: {
    '--paper': '#fcfaf5',
    '--ink': '#1c1a17',
    '--ink-2': '#5b564d',
    '--rule': '#dcd5c7',
    '--rule-strong': '#8d8575',
    '--paper-2': '#f4f0e7',
    '--accent': '#a3231f',
    '--link': '#1c4f86',
    '--focus': '#1c4f86',
    '--problem': '#8a4b00',
    '--series-1': '#a3231f',
    '--series-2': '#1f5fa8',
    '--series-3': '#1d7a5f',
    '--series-4': '#9a6a00',
    '--series-5': '#7a3e92',
    '--series-6': '#4d4d4d',
  },
  dark: {
    '--paper': '#16171a',
    '--ink': '#ece8df',
    '--ink-2': '#aaa598',
    '--rule': '#34363b',
    '--rule-strong': '#7c7a74',
    '--paper-2': '#1f2125',
    '--accent': '#f08a7e',
    '--link': '#8fbcf0',
    '--focus': '#8fbcf0',
    '--problem': '#f0b35e',
    '--series-1': '#f08a7e',
    '--series-2': '#7db1ee',
    '--series-3': '#5fc7a4',
    '--series-4': '#e0b34a',
    '--series-5': '#c99be0',
    '--series-6': '#b9b9b9',
  },
};

/**
 * The value of an attribute with its tokens replaced by the inks of a theme.
 * @throws Error for a token that pictures have no ink for: it would be drawn black
 */
export function inkOf(value: string, theme: PictureTheme): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, token: string) => {
    const ink = INKS[theme][token];
    if (ink === undefined) throw new Error(`Pictures have no ink for ${token}: add it to components/pictures/inks.ts.`);
    return ink;
  });
}
