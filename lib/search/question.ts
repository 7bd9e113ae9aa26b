import { normaliseForSearch } from '@/lib/tables/search';
import { MAX_ASKED } from './max-asked';
import { type AskedTime, readTimes } from './read-when';
import { sameMeaningAt, sameMeaningIn } from './same-meaning';
import { askedTermsOf, isHan } from './terms';
import { ASKS_CHANGE, ASKS_NUMBER, ASKS_TIME, ASPECTS, FILLERS, FILLERS_HAN } from './words';

/** Words of a search that are looked up, the first of them. */
const MAX_CONCEPTS = 16;
/** What only the thing asked for decides is not outweighed by what is asked of it. */
const ASPECT_WEIGHT = 0.3;

/** One thing that a search asks for. */
export type Concept = {
  /** Ways to say it, as typed first: each a list of terms that must all occur. */
  readonly ways: readonly [readonly string[], ...(readonly string[])[]];
  /** As it was typed, levelled: its terms are without the s of a plural. */
  readonly typed: string;
  /** How much of the question it is: 1 for a word, less for each of the overlapping pairs of Chinese characters. */
  readonly weight: number;
  /** True of a time and of what the question wants to know of a thing (`ASPECTS`): what lacks it answers no less of the question. */
  readonly isAside: boolean;
  /** Whether what is typed may be the start of a longer word, or mistyped. */
  readonly isOpen: boolean;
};

/** A search as it is read. */
export type Question = {
  /** What is searched: one line, at most `MAX_ASKED` characters. */
  readonly text: string;
  readonly isCut: boolean;
  readonly times: readonly AskedTime[];
  readonly concepts: readonly Concept[];
  readonly asksNumber: boolean;
  readonly asksTime: boolean;
  readonly asksChange: boolean;
};

/** Reads what somebody typed. Any text can be read; one without a letter or digit has no concepts. */
export function readQuestion(typed: string): Question {
  // Also halves of characters, which belong to no text.
  const line = typed.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const characters = [...line];
  const text = characters.slice(0, MAX_ASKED).join('');
  const levelled = normaliseForSearch(text);
  const { times, rest } = readTimes(levelled);
  const named = conceptsOf(rest);
  const years = [...new Set(times.map(({ text: time }) => time.slice(0, 4)))];
  const timed = years.map(
    (year): Concept => ({ ways: [[year]], typed: year, weight: 1, isAside: true, isOpen: false }),
  );
  return {
    text,
    isCut: characters.length > MAX_ASKED,
    times,
    concepts: [...named.slice(0, MAX_CONCEPTS), ...timed],
    asksNumber: ASKS_NUMBER.test(levelled),
    asksTime: ASKS_TIME.test(levelled),
    asksChange: ASKS_CHANGE.test(levelled),
  };
}

/** What is left of a question without its fillers; of one that has nothing else, the fillers. */
function conceptsOf(text: string): Concept[] {
  const pieces = text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  const concepts = pieces.flatMap((piece) => (isHan(piece) ? hanConcepts(piece) : wordConcepts(piece, true)));
  if (concepts.length > 0) return distinct(concepts);
  return distinct(pieces.flatMap((piece) => (isHan(piece) ? pairs(piece) : wordConcepts(piece, false))));
}

function wordConcepts(text: string, leavesFillers: boolean): Concept[] {
  const all = askedTermsOf(text);
  const words = leavesFillers ? all.filter(({ term }) => !FILLERS.has(term)) : all;
  const terms = words.map(({ term }) => term);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, others } = sameMeaningAt(terms, at);
    const ways = [terms.slice(at, at + length), ...others] as const;
    const typed = words.slice(at, at + length).map(({ from, to }) => text.slice(from, to));
    concepts.push({ ways, typed: typed.join(' '), ...weighed(ways, 1), isOpen: length === 1 });
    at += length;
  }
  return concepts;
}

/** A run of Chinese characters: fillers divide it, what has a known meaning is one concept, the rest goes by pairs. */
function hanConcepts(run: string): Concept[] {
  const parts = FILLERS_HAN.reduce((left, filler) => left.flatMap((part) => part.split(filler)), [run]);
  return parts.filter((part) => part !== '').flatMap(partConcepts);
}

function partConcepts(part: string): Concept[] {
  const known = sameMeaningIn(part);
  if (known === null) return pairs(part);
  const { at, word, others } = known;
  const own = askedTermsOf(word).map(({ term }) => term);
  const ways = [own, ...others] as const;
  const concept: Concept = { ways, typed: word, ...weighed(ways, 1), isOpen: false };
  const rests = [part.slice(0, at), part.slice(at + word.length)];
  const [before = [], after = []] = rests.map((rest) => ([...rest].length < 2 ? [] : partConcepts(rest)));
  return [...before, concept, ...after];
}

/** As many words as it would have at two characters a word, spread over its pairs. */
function pairs(run: string): Concept[] {
  const terms = askedTermsOf(run);
  const weight = Math.max(1, [...run].length / 2) / Math.max(1, terms.length);
  return terms.map(({ term }) => {
    const ways = [[term]] as const;
    return { ways, typed: term, ...weighed(ways, weight), isOpen: terms.length === 1 };
  });
}

function weighed(ways: Concept['ways'], weight: number): Pick<Concept, 'weight' | 'isAside'> {
  const isAside = ways.some(([term = '', ...more]) => more.length === 0 && ASPECTS.has(term));
  return { weight: isAside ? ASPECT_WEIGHT : weight, isAside };
}

function distinct(concepts: readonly Concept[]): Concept[] {
  const key = ({ ways }: Concept) => ways[0].join(' ');
  return [...new Map(concepts.map((concept) => [key(concept), concept])).values()];
}
