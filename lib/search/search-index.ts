import MiniSearch from 'minisearch';
import { normaliseForSearch } from '@/lib/tables/search';
import type { SearchDocument } from './document';
import type { Concept, Question } from './question';
import { sameMeaningAt } from './same-meaning';
import { isHan, termsOf } from './terms';

/** One document of the index that answers a question. */
export type Found = {
  readonly document: SearchDocument;
  readonly score: number;
  /** How much of the question it answers, above 0 to 1; what is asked aside does not count. */
  readonly share: number;
  /** Which concepts of the question it answers, by their places in the list. */
  readonly concepts: ReadonlySet<number>;
};

export type Findings = {
  /** Best first. */
  readonly found: readonly Found[];
  /** The terms that were hit, to mark them where they stand. */
  readonly terms: ReadonlySet<string>;
  /** Words that the record does not know, and what they were taken for. */
  readonly corrected: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** Words of the question that nothing has: what was found is of the others. */
  readonly unknown: readonly string[];
};

/** Answers questions; kept for as long as its release is the current one. */
export type SearchIndex = {
  readonly find: (question: Question) => Promise<Findings>;
  readonly documentCount: number;
};

/** A field of the index and how much a hit in it counts. */
const FIELDS = { names: 4, also: 1.2, text: 1 } as const;
/** What is not said as it was typed counts less. */
const OTHER_WAY = 0.8;
const PREFIX_WEIGHT = 0.5;
/** How much more the very name of a thing counts, and a programme where the question is when something began. */
const WANTED = 3;
/**
 * A document with no more than this share of what the best one answers is about something else; of a question of two things, which may
 * well be about two documents, half will do.
 */
const LEAST_OF_BEST = 0.5;
/** Documents indexed before others have their turn: some milliseconds of work. */
const DOCUMENTS_A_TURN = 20;
const SHORTEST_PREFIX = 3;
const SHORTEST_FUZZY = 4;
/** From this length on two letters may be wrong, below it one. */
const TWO_LETTERS_WRONG = 8;
const MOST_CORRECTIONS = 3;
/** A word in no more documents than this may be a slip, of one that is in more than so many times as many. */
const MOST_OF_A_SLIP = 2;
const FAR_MORE = 4;

type Indexed = { readonly id: number } & Record<keyof typeof FIELDS, string>;

/** Indexes documents, a few at a time, so that whoever else is served waits for none of it longer than for a few. */
export async function makeSearchIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = new MiniSearch<Indexed>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: FIELDS, tokenize: (text) => [text], processTerm: (term) => term },
  });
  await index.addAllAsync(documents.map(indexed), { chunkSize: DOCUMENTS_A_TURN });
  const named = idsByName(documents);
  return { find: (question) => findIn({ index, documents, named }, question), documentCount: documents.length };
}

function indexed({ nameEn, nameZh, also, text, years }: SearchDocument, id: number): Indexed {
  const names = nameEn === nameZh ? nameEn : `${nameEn}\n${nameZh}`;
  return { id, names, also: `${also}\n${years.join(' ')}`, text };
}

type Searched = {
  readonly index: MiniSearch<Indexed>;
  readonly documents: readonly SearchDocument[];
  /** Places of documents by their names, levelled. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Others have their turn between one way to say a thing and the next. */
async function findIn(
  { index, documents, named }: Searched,
  { text, concepts, asksTime }: Question,
): Promise<Findings> {
  const terms = new Set<string>();
  const corrected: { typed: string; taken: readonly string[] }[] = [];
  const hits = new Map<number, { score: number; concepts: Set<number> }>();
  const answered = new Set<number>();
  for (const [place, concept] of concepts.entries()) {
    const taken = correctionsOf(index, concept);
    if (taken.length > 0) corrected.push({ typed: concept.typed, taken });
    for (const [id, hit] of await hitsOf(index, concept, taken)) {
      const known = hits.get(id) ?? { score: 0, concepts: new Set() };
      known.score += hit.score * concept.weight;
      known.concepts.add(place);
      hits.set(id, known);
      answered.add(place);
      for (const term of hit.terms) terms.add(term);
    }
  }
  const weightOf = (places: Iterable<number>) =>
    [...places].reduce((sum, place) => {
      const concept = concepts[place];
      return concept === undefined || concept.isAside ? sum : sum + concept.weight;
    }, 0);
  const isAllAside = concepts.every(({ isAside }) => isAside);
  const whole = weightOf(answered);
  const sameName = named.get(normaliseForSearch(text));
  const found = [...hits].flatMap(([id, hit]): Found[] => {
    const document = documents[id];
    const share = isAllAside ? 1 : weightOf(hit.concepts) / whole;
    if (document === undefined || share === 0) return [];
    const wanted = (asksTime && document.kind === 'programmes' ? WANTED : 1) * (sameName?.has(id) ? WANTED : 1);
    return [{ document, share, concepts: hit.concepts, score: hit.score * document.prior * wanted * share ** 2 }];
  });
  const best = Math.max(0, ...found.map(({ share }) => share));
  const least = best * LEAST_OF_BEST;
  const areFew = concepts.filter(({ isAside }) => !isAside).length <= 2;
  const kept = found.filter(({ share }) => share > least || (areFew && share === least));
  const unknown = concepts.filter((concept, place) => isWord(concept) && !answered.has(place));
  return {
    found: kept.sort((a, b) => b.score - a.score),
    terms,
    corrected,
    unknown: unknown.map(({ typed }) => typed),
  };
}

/** Whether a concept is a word as it was typed: a pair out of a longer run of Chinese characters may be the end of one and the start of another. */
function isWord({ ways, isAside, isOpen }: Concept): boolean {
  return !isAside && (isOpen || !isHan(ways[0][0] ?? ''));
}

/** Names in both languages, and short names, which stand among the first two lines of the other words. */
function idsByName(documents: readonly SearchDocument[]): ReadonlyMap<string, ReadonlySet<number>> {
  const ids = new Map<string, Set<number>>();
  for (const [id, { nameEn, nameZh, also }] of documents.entries()) {
    for (const name of [nameEn, nameZh, ...also.split('\n', 2)]) {
      const key = normaliseForSearch(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return ids;
}

type Hit = { score: number; readonly terms: Set<string> };

/** The documents that say a concept in any of its ways; one that says it in several counts by the best. */
async function hitsOf(
  index: MiniSearch<Indexed>,
  { ways, isOpen }: Concept,
  taken: readonly string[],
): Promise<Map<number, Hit>> {
  const hits = new Map<number, Hit>();
  const others = taken.flatMap((term) => [[term], ...sameMeaningAt([term], 0).others]);
  for (const [place, way] of [...ways, ...others].entries()) {
    await nextTurn();
    const prefix = place === 0 && isOpen && isPrefix(way[0] ?? '');
    // The terms of a way add up to one saying of it.
    const weight = (place === 0 ? 1 : OTHER_WAY) / way.length;
    const results = index.search(
      { combineWith: 'AND', queries: [...way] },
      { prefix, weights: { prefix: PREFIX_WEIGHT, fuzzy: 1 } },
    );
    for (const { id, score, terms } of results) {
      const known: Hit = hits.get(id) ?? { score: 0, terms: new Set() };
      known.score = Math.max(known.score, score * weight);
      for (const term of terms) known.terms.add(term);
      hits.set(id, known);
    }
  }
  return hits;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A word of some letters, or one Chinese character, which is the start of a pair. */
function isPrefix(term: string): boolean {
  return isHan(term) ? [...term].length === 1 : term.length >= SHORTEST_PREFIX;
}

/**
 * What a word may have been meant for that the record does not know, or hardly: known words that differ in a letter or two and
 * stand in far more documents, those in most first. Numbers are taken as they are written.
 */
function correctionsOf(index: MiniSearch<Indexed>, { ways, isOpen }: Concept): readonly string[] {
  const [[typed = '']] = ways;
  const isWord = isOpen && ways.length === 1 && typed.length >= SHORTEST_FUZZY && !/\d/.test(typed) && !isHan(typed);
  const known = isWord ? index.search(typed, { prefix: true }).length : 0;
  if (!isWord || known > MOST_OF_A_SLIP) return [];
  const counts = new Map<string, number>();
  for (const { terms } of index.search(typed, { fuzzy: typed.length >= TWO_LETTERS_WRONG ? 2 : 1 })) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const meant = [...counts].filter(([term, count]) => term !== typed && count > known * FAR_MORE);
  return meant
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CORRECTIONS)
    .map(([term]) => term);
}
