import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** The type families of the product, in the packages that bring them. */
export const FAMILIES = ['source-sans-3', 'source-serif-4', 'noto-sans-sc'] as const;
export type Family = (typeof FAMILIES)[number];

/** A part of a family: the file with the glyphs of some ranges of characters, in all weights. */
export type Slice = { readonly file: string; readonly ranges: readonly (readonly [first: number, last: number])[] };

const UNICODE = z.record(z.string(), z.string());

// From the root of the project, not from this file: once built, this file is somewhere else. The comment keeps the builder
// from taking the whole project for a part of the route.
const packages = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));

const slices = new Map<Family, readonly Slice[]>();

/** The slices of a family that should have a character, by what its package says. */
export function slicesFor(codePoint: number, family: Family): Slice[] {
  return slicesOf(family).filter(({ ranges }) =>
    ranges.some(([first, last]) => codePoint >= first && codePoint <= last),
  );
}

function slicesOf(family: Family): readonly Slice[] {
  const known = slices.get(family);
  if (known !== undefined) return known;
  const index = packages.resolve(`@fontsource-variable/${family}/unicode.json`);
  const named = UNICODE.parse(JSON.parse(readFileSync(index, 'utf8')));
  const read = Object.entries(named).map(([name, ranges]) => ({
    file: path.join(path.dirname(index), 'files', `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(rangeOf),
  }));
  slices.set(family, read);
  return read;
}

/** `U+2000-206F` or `U+20AC` */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
