import { type Hit, hitsOf } from './hits';

/** A text that a search looks into and a page does not show; `place`: what it is called. */
export type HiddenText = { readonly place: string; readonly text: string };

/** A piece of such a text round the words searched, with these marked. */
export type Found = { readonly place: string; readonly text: string; readonly hits: readonly Hit[] };

/** Letters kept before and after the first hit: as many as tell what it is about. */
const BEFORE = 16;
const AFTER = 48;
/** Of a search of many words as many places as stand under a row without pushing the next away. */
const MOST = 3;

/**
 * Where the words stand that no cell of a row shows: of each text the piece round its first hit, as few texts as have all
 * the words, in the order given.
 */
export function foundElsewhere(words: readonly string[], texts: readonly HiddenText[]): Found[] {
  const found: Found[] = [];
  let missing = words;
  for (const { place, text } of texts) {
    const here = missing.filter((word) => hitsOf(text, [word]).length > 0);
    if (here.length === 0) continue;
    found.push({ place, ...pieceOf(text, here) });
    missing = missing.filter((word) => !here.includes(word));
    if (missing.length === 0 || found.length === MOST) break;
  }
  return found;
}

function pieceOf(text: string, words: readonly string[]): Omit<Found, 'place'> {
  const hits = hitsOf(text, words);
  const [from, to] = hits[0] ?? [0, 0];
  const start = from <= BEFORE ? 0 : wholeLetter(text, from - BEFORE);
  const end = text.length - to <= AFTER ? text.length : wholeLetter(text, to + AFTER);
  const lead = start === 0 ? '' : '…';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : '…'}`,
    hits: hits.filter((hit) => hit[1] <= end).map((hit): Hit => [hit[0] + shift, hit[1] + shift]),
  };
}

/** A place that does not cut a letter of two units in halves. */
function wholeLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
