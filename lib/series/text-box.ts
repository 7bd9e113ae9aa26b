/** Share of the font size an average glyph takes. A little more than measured, so that real text fits. */
const LATIN_GLYPH = 0.52;
const WIDE_GLYPH = 1;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;
/** What stays together: a wide character with the closing marks behind it, a word, a space. A dot stays with what it ends. */
const UNITS =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF][、。〉》」』】〕！），：；？]*(?: ·)?|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+(?: ·)?|\s+/gu;
/** Of a number with its words: the digits with what stands before them, the unit after them. */
const NUMBER_UNITS =
  /[\u2E80-\u9FFF\uFF00-\uFFEF]*[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+|[\u2E80-\u9FFF\uFF00-\uFFEF]+|\s+/gu;

/** A rectangle in pixels, y downwards. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Estimated width of a line of text in pixels: no font is at hand on the server. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const glyph of text) width += (WIDE.test(glyph) ? WIDE_GLYPH : LATIN_GLYPH) * fontSize;
  return width;
}

/** Breaks text at spaces, and between Chinese characters, into lines no wider than `width` where a word allows it. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  return fill(text.match(UNITS) ?? [], width, fontSize);
}

/** Breaks a number with its unit: `CN¥75.8` and `billion`, `约279.64` and `亿元`; never within the word of a unit. */
export function wrapNumber(text: string, width: number, fontSize: number): string[] {
  return fill(text.match(NUMBER_UNITS) ?? [], width, fontSize);
}

function fill(words: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth((line + word).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else {
      line += word;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True where `inner` lies in `outer` with all its corners. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
