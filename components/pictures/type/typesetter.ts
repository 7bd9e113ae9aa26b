import { type Face, faceOf, openSlice, type Weight } from './faces';
import { type Family, type Slice, slicesFor } from './slices';

export type TypeStyle = { readonly family: 'sans' | 'serif'; readonly weight: Weight };

/** One line of text as outlines, in thousandths of its size, y downwards. */
export type SetLine = {
  readonly glyphs: readonly { readonly path: string; readonly x: number }[];
  readonly width: number;
  /** Characters that no family has; each is drawn as a box. */
  readonly missing: readonly string[];
};

export type Typesetter = {
  readonly set: (text: string, style: TypeStyle) => SetLine;
  /** The width of a line of text in pixels. */
  readonly width: (text: string, style: TypeStyle, size: number) => number;
};

/** Where a character is looked for, in this order: Chinese has one family for both. */
const CHAINS: Record<TypeStyle['family'], readonly Family[]> = {
  sans: ['source-sans-3', 'noto-sans-sc'],
  serif: ['source-serif-4', 'noto-sans-sc', 'source-sans-3'],
};

/** What is drawn for a character that no family has. */
export const MISSING_OUTLINE = 'M60 0V-700H540V0ZM110 -50H490V-650H110Z';
const BOX = { path: MISSING_OUTLINE, dx: 0, advance: 600 };

/**
 * Draws something with text in it. The slices of fonts it needs are only known once it is drawn, so where some were not open
 * it is drawn again with them; `draw` must be pure.
 */
export async function typeset<Drawn>(draw: (setter: Typesetter) => Drawn): Promise<Drawn> {
  for (;;) {
    const wanted = new Set<Slice>();
    const known = new Map<string, SetLine>();
    const set = (text: string, style: TypeStyle) => {
      const key = `${style.family} ${style.weight} ${text}`;
      const line = known.get(key) ?? setLine(text, style, wanted);
      known.set(key, line);
      return line;
    };
    const drawn = draw({ set, width: (text, style, size) => (set(text, style).width / 1000) * size });
    if (wanted.size === 0) return drawn;
    await Promise.all([...wanted].map(openSlice));
  }
}

function setLine(text: string, style: TypeStyle, wanted: Set<Slice>): SetLine {
  const glyphs: { path: string; x: number }[] = [];
  const missing: string[] = [];
  let width = 0;
  for (const { face, text: piece } of piecesOf(printable(text), style, wanted)) {
    if (face === null) missing.push(...piece);
    const set = face === null ? [...piece].map(() => BOX) : face.set(piece);
    for (const { path, dx, advance } of set) {
      if (path !== '') glyphs.push({ path, x: width + dx });
      width += advance;
    }
  }
  return { glyphs, width, missing };
}

/** Without what has no shape; every space is a space. */
function printable(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
}

type Piece = { readonly face: Face | null; text: string };

/** The text in pieces that one face has whole. */
function piecesOf(text: string, style: TypeStyle, wanted: Set<Slice>): Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const face = faceFor(character.codePointAt(0) ?? 0, style, wanted);
    const last = pieces.at(-1);
    if (last !== undefined && last.face === face) last.text += character;
    else pieces.push({ face, text: character });
  }
  return pieces;
}

/** The first face that has a character; null where none has. A slice that is not open is wanted, and nothing after it. */
function faceFor(codePoint: number, { family, weight }: TypeStyle, wanted: Set<Slice>): Face | null {
  for (const slice of candidatesFor(codePoint, family)) {
    const face = faceOf(slice, weight);
    if (face === null) {
      wanted.add(slice);
      return null;
    }
    if (face.has(codePoint)) return face;
  }
  return null;
}

// As many as there are characters in the record.
const candidates = new Map<string, readonly Slice[]>();

function candidatesFor(codePoint: number, family: TypeStyle['family']): readonly Slice[] {
  const key = `${family} ${codePoint}`;
  const found = candidates.get(key) ?? CHAINS[family].flatMap((one) => slicesFor(codePoint, one));
  candidates.set(key, found);
  return found;
}
