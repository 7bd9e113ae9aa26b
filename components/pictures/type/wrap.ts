import type { TypeStyle, Typesetter } from './typesetter';

export type Wrapping = { readonly width: number; readonly size: number; readonly style: TypeStyle };

const OPENING = '[（《〈「『【〔“‘(]*';
const CLOSING = '[、。〉》」』】〕！），：；？”’]*';
const WIDE = '\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF';
/** What stays together: a word, or a wide character, with its brackets and points; a space. */
const UNITS = new RegExp(`${OPENING}(?:(?:\\u{A0}|[^\\s${WIDE}])+|[${WIDE}])${CLOSING}|\\s+`, 'gu');

/** Breaks text into lines no wider than `width`: at spaces, between Chinese characters, and within a word that is wider. */
export function wrapLines(text: string, { width, size, style }: Wrapping, setter: Typesetter): string[] {
  const widthOf = (unit: string) => setter.width(unit, style, size);
  const units = (text.match(UNITS) ?? []).flatMap((unit) => (widthOf(unit) <= width ? [unit] : [...unit]));
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const unit of units) {
    const isSpace = unit.trim() === '';
    if (line !== '' && !isSpace && filled + widthOf(unit) > width) {
      lines.push(line.trimEnd());
      [line, filled] = ['', 0];
    }
    if (line === '' && isSpace) continue;
    line += unit;
    filled += widthOf(unit);
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** At most `count` lines; where text is left out the last ends in an ellipsis. */
export function wrapAtMost(count: number, text: string, wrapping: Wrapping, setter: Typesetter): string[] {
  const lines = wrapLines(text, wrapping, setter);
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  let last = [...(kept.at(-1) ?? '')];
  while (last.length > 0 && setter.width(`${last.join('')}…`, wrapping.style, wrapping.size) > wrapping.width) {
    last = last.slice(0, -1);
  }
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}

/** The same number of lines, as even as they can be: a title with one word on its last line looks like an accident. */
export function wrapEvenly(count: number, text: string, wrapping: Wrapping, setter: Typesetter): string[] {
  let best = wrapAtMost(count, text, wrapping, setter);
  if (best.length === 1) return best;
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const narrower = wrapLines(text, { ...wrapping, width: wrapping.width * share }, setter);
    if (narrower.length > best.length) break;
    best = narrower;
  }
  return best;
}
