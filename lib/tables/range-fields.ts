import { readQuantity } from './read-quantity';

/** The ends of the names of a form's two fields for a range: `value.from` and `value.to` are `value=from..to`. */
export const FROM_FIELD = '.from';
export const TO_FIELD = '.to';

/**
 * The entries of a form with the two fields of each range made one term of their filter, beside the other terms of it.
 * What is no number, date or range stays as it was typed: the parser of views names it. Null where no entry is such a field.
 */
export function withRangesJoined(entries: Iterable<readonly [string, string]>): (readonly [string, string])[] | null {
  const joined: (readonly [string, string])[] = [];
  const ends = new Map<string, { from: string; to: string }>();
  for (const [name, value] of entries) {
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
  return ends.size === 0 ? null : joined;
}
