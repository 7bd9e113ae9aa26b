const FIRST_SLOTS = 1 << 16;
const FULLEST = 0.7;
/** Numbers kept of one hash: more of them are repetitions of a key, not keys that share a hash by chance. */
const MOST_OF_HASH = 16;

/** Two numbers of 32 bits, without a sign. */
export type KeyHash = (key: string) => readonly [number, number];

/**
 * A number for each key, such as its line, in 12 bytes a slot and so for tens of millions of keys. Of a key only its hash is
 * kept: a number found is that of the key or, once in a very long while, of another with the same hash. 0 is no number.
 */
export class KeyTable {
  private slots = FIRST_SLOTS;
  private count = 0;
  private first = new Uint32Array(FIRST_SLOTS);
  private second = new Uint32Array(FIRST_SLOTS);
  /** 0 where the slot is free. */
  private numbers = new Uint32Array(FIRST_SLOTS);

  constructor(private readonly hash: KeyHash = hashKey) {}

  /** The first numbers of a key, at most 16, in the order in which they were added. */
  find(key: string): readonly number[] {
    const [first, second] = this.hash(key);
    return this.search(first, second).found;
  }

  /**
   * Adds the number of a key; returns those that it had already. Of a key added again and again the first 16 are kept: the
   * table would else fill with one hash, and every search walk through all of it.
   */
  add(key: string, number: number): readonly number[] {
    if (this.count + 1 > this.slots * FULLEST) this.grow();
    const [first, second] = this.hash(key);
    const { found, free } = this.search(first, second);
    if (found.length >= MOST_OF_HASH) return found;
    this.put(free, first, second, number);
    this.count += 1;
    return found;
  }

  private search(first: number, second: number): { readonly found: readonly number[]; readonly free: number } {
    let found: number[] | null = null;
    let slot = first & (this.slots - 1);
    for (let number = this.numbers[slot] ?? 0; number !== 0; number = this.numbers[slot] ?? 0) {
      if (this.first[slot] === first && this.second[slot] === second) {
        found ??= [];
        found.push(number);
      }
      slot = (slot + 1) & (this.slots - 1);
    }
    return { found: found ?? NONE, free: slot };
  }

  private put(slot: number, first: number, second: number, number: number): void {
    this.first[slot] = first;
    this.second[slot] = second;
    this.numbers[slot] = number;
  }

  private grow(): void {
    const { slots, first, second, numbers } = this;
    this.slots = slots * 2;
    this.first = new Uint32Array(this.slots);
    this.second = new Uint32Array(this.slots);
    this.numbers = new Uint32Array(this.slots);
    // From behind a free slot on, the numbers of one hash keep their order.
    const start = numbers.indexOf(0);
    for (let step = 0; step < slots; step += 1) {
      const slot = (start + step) & (slots - 1);
      const number = numbers[slot] ?? 0;
      if (number === 0) continue;
      const [high, low] = [first[slot] ?? 0, second[slot] ?? 0];
      this.put(this.search(high, low).free, high, low, number);
    }
  }
}

const NONE: readonly number[] = [];

/** Two rounds of multiplication and rotation over the letters, mixed with each other at the end (cyrb53's 64 bits). */
export const hashKey: KeyHash = (key) => {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
};
