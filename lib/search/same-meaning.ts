import { askedTermsOf, isHan } from './terms';
import { SAME_MEANING } from './words';

/** A way to say a thing, as terms that must all occur. */
type Way = readonly string[];
type Meaning = { readonly ways: readonly Way[]; readonly han: readonly string[] };

const MEANINGS: readonly Meaning[] = SAME_MEANING.map((words) => ({
  ways: words.map((word) => askedTermsOf(word).map(({ term }) => term)),
  han: words.filter(isHan),
}));

const BY_WAY = new Map(MEANINGS.flatMap((meaning) => meaning.ways.map((way) => [way.join(' '), meaning] as const)));
/** Longest first: `中新互联互通` before `互联`. */
const HAN = MEANINGS.flatMap((meaning) => meaning.han.map((word) => ({ word, meaning }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const LONGEST_WAY = Math.max(...[...BY_WAY.keys()].map((way) => way.split(' ').length));

/** The longest known way to say something that begins at a word, and other ways to say it; one word and no other ways where none is known. */
export function sameMeaningAt(words: readonly string[], at: number): { length: number; others: readonly Way[] } {
  for (let length = Math.min(LONGEST_WAY, words.length - at); length > 0; length -= 1) {
    const own = words.slice(at, at + length).join(' ');
    const meaning = BY_WAY.get(own);
    if (meaning !== undefined) return { length, others: othersOf(meaning, own) };
  }
  return { length: 1, others: [] };
}

/** The longest known Chinese word in a run of characters; null where it holds none. */
export function sameMeaningIn(run: string): { at: number; word: string; others: readonly Way[] } | null {
  const known = HAN.find(({ word }) => run.includes(word));
  if (known === undefined) return null;
  const { word, meaning } = known;
  const own = askedTermsOf(word).map(({ term }) => term);
  return { at: run.indexOf(word), word, others: othersOf(meaning, own.join(' ')) };
}

function othersOf({ ways }: Meaning, own: string): readonly Way[] {
  return ways.filter((way) => way.join(' ') !== own);
}
