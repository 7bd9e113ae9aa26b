import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';
import type { Slice } from './slices';

export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A slice of a family in one weight, open. Units are thousandths of the size of the text, y downwards. */
export type Face = {
  readonly has: (codePoint: number) => boolean;
  /** The glyphs of a text that this face has whole, each from where the one before ends. */
  readonly set: (text: string) => readonly { readonly path: string; readonly dx: number; readonly advance: number }[];
};

const UNITS = 1000;

// As many as there are files: what is opened stays open, 8 MB for all of them.
const open = new Map<Slice, Record<Weight, Face>>();

/** An open face; null where its slice is not open yet. */
export function faceOf(slice: Slice, weight: Weight): Face | null {
  return open.get(slice)?.[weight] ?? null;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a slice from its package. Fonts of the machine are never asked: pictures look the same everywhere. One at a time:
 * what the decompressor gives is its own memory, which the next call writes over.
 */
export function openSlice(slice: Slice): Promise<void> {
  const opened = turn.then(() => (open.has(slice) ? undefined : readSlice(slice)));
  turn = opened.catch(() => undefined);
  return opened;
}

async function readSlice(slice: Slice): Promise<void> {
  const file = await readFile(slice.file);
  const variable = create(Buffer.from(await decompress(file)));
  if (!('getVariation' in variable)) throw new Error(`${slice.file} is not one font.`);
  const faceIn = (wght: Weight) => toFace(variable.getVariation({ wght }));
  open.set(slice, { 400: faceIn(400), 600: faceIn(600) });
}

function toFace(font: Font): Face {
  const paths = new Map<number, string>();
  const scale = UNITS / font.unitsPerEm;
  return {
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    set: (text) => {
      const { glyphs, positions } = font.layout(text);
      return glyphs.map((glyph, index) => {
        const path = paths.get(glyph.id) ?? pathOf(glyph.path.commands, scale);
        paths.set(glyph.id, path);
        const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
        return { path, dx: xOffset * scale, advance: xAdvance * scale };
      });
    },
  };
}

type Commands = readonly { readonly command: string; readonly args: readonly number[] }[];
const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Fonts count upwards, pictures downwards. A thousandth of the size is finer than any screen. */
function pathOf(commands: Commands, scale: number): string {
  return commands
    .map(({ command, args }) => {
      const numbers = args.map((arg, index) => Math.round(arg * scale * (index % 2 === 0 ? 1 : -1)));
      return (LETTERS[command] ?? '') + numbers.map((number) => (Object.is(number, -0) ? 0 : number)).join(' ');
    })
    .join('');
}
