import { normaliseForSearch } from './search';

/** A part of a text that a search hit: [from, to) in UTF-16 units of the text as it is written. */
export type Hit = readonly [from: number, to: number];

/** A letter with the marks that belong to it: what compatible forms are made of, and no less. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Where the words of a search (`searchWords`) stand in a text, in the order of the text; parts that meet are one. Compared as
 * the search compares: `ＡＢ` is hit by `ab`, and one half of `㎏` marks the whole of it.
 */
export function hitsOf(text: string, words: readonly string[]): readonly Hit[] {
  const levelled = normaliseForSearch(text);
  const found = words.filter((word) => levelled.includes(word));
  if (found.length === 0) return [];
  const { letters, normalised } = byLetters(text);
  const hits = found.flatMap((word) => placesOf(normalised, word).map((at): Hit => [at, at + word.length]));
  return merged(hits.map(([from, to]): Hit => [letters[from]?.[0] ?? 0, letters[to - 1]?.[1] ?? text.length]));
}

/** The text as it is compared, and for each of its units the letter of the original that it comes from. */
function byLetters(text: string): { readonly normalised: string; readonly letters: readonly Hit[] } {
  const letters: Hit[] = [];
  let normalised = '';
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const part = normaliseForSearch(letter);
    normalised += part;
    for (let unit = 0; unit < part.length; unit += 1) letters.push([index, index + letter.length]);
  }
  return { normalised, letters };
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function merged(hits: readonly Hit[]): readonly Hit[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...hits].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
