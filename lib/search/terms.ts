import { recalling } from '@/lib/recall';
import { normaliseForSearch } from '@/lib/tables/search';

/** A term of a text as the index keeps it, and the part of the text as written that it stands for: `[from, to)`. */
export type Term = { readonly term: string; readonly from: number; readonly to: number };

/** Chinese characters that stand together, or letters and digits of any other script that do. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The shortest word whose last `s` may be that of a plural. */
const SHORTEST_PLURAL = 4;

/**
 * The terms of a text, in its order. A word of an alphabet is one, levelled (`foldWord`). Chinese is written without spaces,
 * so each two characters that stand together are a term, overlapping: `莱佛士` is `莱佛` and `佛士`. The last character of such a run
 * is one by itself too, so that a single character typed, which is looked up as the start of a term, finds it wherever it stands.
 */
export function termsOf(text: string): Term[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!isHan(run)) return [{ term: foldWord(run), from: index, to: index + run.length }];
    const characters = charactersOf(run, index);
    return characters.flatMap((character, place) => {
      const next = characters[place + 1];
      if (next === undefined) return [character];
      return [{ term: character.term + next.term, from: character.from, to: next.to }];
    });
  });
}

/** The same of what somebody searches: of a Chinese run only its pairs, or the one character that it is. */
export function askedTermsOf(text: string): Term[] {
  return termsOf(text).filter(({ term, from }, index, all) => {
    const isAlone = isHan(term) && [...term].length === 1;
    return !isAlone || all[index - 1]?.to !== from + term.length || !isHan(all[index - 1]?.term ?? '');
  });
}

/** Whether a text begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/**
 * A word as it is compared: compatible forms made one, case and accents levelled, an English plural made singular
 * (`Countries` → `country`, `flights` → `flight`; `Texas` loses its s too, on both sides alike).
 */
export const foldWord = recalling((word) => {
  const bare = normaliseForSearch(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  if (bare.length < SHORTEST_PLURAL || !/^[a-z]+$/.test(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare;
});

const levelled = recalling(normaliseForSearch);

function charactersOf(run: string, start: number): Term[] {
  let from = start;
  return [...run].map((character) => {
    const at = from;
    from += character.length;
    return { term: levelled(character), from: at, to: from };
  });
}
