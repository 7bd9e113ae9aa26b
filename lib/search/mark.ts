import type { Hit } from '@/lib/tables/hits';
import { termsOf } from './terms';

/** How much of a long text is shown round what was found, in UTF-16 units. */
const BEFORE = 40;
const AROUND = 130;

/** Where the terms that a search hit stand in a text, in its order; parts that meet are one. */
export function termHits(text: string, terms: ReadonlySet<string>): readonly Hit[] {
  const hits: [number, number][] = [];
  for (const { term, from, to } of termsOf(text)) {
    if (!terms.has(term)) continue;
    const last = hits.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else hits.push([from, to]);
  }
  return hits;
}

export type MarkedText = { readonly text: string; readonly hits: readonly Hit[] };

/** The part of a text round its first hit, marked, on one line; null where nothing in it is hit. */
export function markedPart(text: string, terms: ReadonlySet<string>): MarkedText | null {
  const [first] = termHits(text, terms);
  if (first === undefined) return null;
  const line = text.lastIndexOf('\n', first[0]) + 1;
  const end = text.indexOf('\n', first[1]);
  const from = Math.max(line, startOfWord(text, first[0] - BEFORE));
  const to = Math.min(end === -1 ? text.length : end, from + AROUND);
  const part = `${from > line ? '… ' : ''}${text.slice(from, to)}${to < (end === -1 ? text.length : end) ? ' …' : ''}`;
  return { text: part, hits: termHits(part, terms) };
}

/** The start of the word that a place falls in, or the next one's; of Chinese any character is a start. */
function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > BEFORE / 2 ? at : space + 1;
}
