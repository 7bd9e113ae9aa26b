import { containsTerm } from './condition';
import { readQuantity } from './read-quantity';

/** The ends of the names of a form's two fields for a range: `value.from` and `value.to` are `value=from..to`. */
export const FROM_FIELD = '.from';
export const TO_FIELD = '.to';
/** The end of the name of a field for what a text contains, which is taken as it is typed, with its commas and quotes. */
export const CONTAINS_FIELD = '.contains';

/**
 * The entries of a form with the two fields of each range made one term of their filter, beside the other terms of it, and
 * so the field of each text.
 * What is no number, date or range stays as it was typed: the parser of views names it. Null where no entry is such a field.
 */
export function withRangesJoined(entries: Iterable<readonly [string, string]>): (readonly [string, string])[] | null {
  const joined: (readonly [string, string])[] = [];
  const ends = new Map<string, { from: string; to: string }>();
  let hasTexts = false;
  for (const [name, value] of entries) {
    if (name.endsWith(CONTAINS_FIELD)) {
      hasTexts = true;
      if (value.trim() !== '') joined.push([name.slice(0, -CONTAINS_FIELD.length), containsTerm(value.trim())]);
      continue;
    }
    const isFrom = name.endsWith(FROM_FIELD);
    if (!isFrom && !name.endsWith(TO_FIELD)) {
      joined.push([name, value]);
      continue;
    }
    const key = name.slice(0, name.lastIndexOf('.'));
    const range = ends.get(key) ?? { from: '', to: '' };
    range[isFrom ? 'from' : 'to'] = readQuantity(value) ?? value.trim();
    ends.set(key, range);
  }
  for (const [key, { from, to }] of ends) {
    if (from !== '' || to !== '') joined.push([key, `${from}..${to}`]);
  }
  return ends.size === 0 && !hasTexts ? null : joined;
}
