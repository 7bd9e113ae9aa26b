/** What an object, an entry or a number takes beside what it holds, about. */
const SLOT = 16;

/**
 * About how many bytes a value takes in memory, with all it holds: plain objects, lists, maps and sets of texts and numbers.
 * What is held twice is counted once; functions count for nothing.
 */
export function roughBytes(value: unknown): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  let bytes = 0;
  while (waiting.length > 0) {
    const one = waiting.pop();
    bytes += SLOT;
    if (typeof one === 'string') bytes += 2 * one.length;
    else if (typeof one === 'object' && one !== null && !seen.has(one)) {
      seen.add(one);
      for (const part of partsOf(one)) waiting.push(part);
    }
  }
  return bytes;
}

/** Names of an object's properties are shared by all of its shape, those of a map are its own. */
function partsOf(object: object): Iterable<unknown> {
  if (object instanceof Map) return [...object.keys(), ...object.values()];
  return object instanceof Set ? object : Object.values(object);
}
