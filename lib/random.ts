/** Random choices that are the same in every run: a failing case can be made again from its seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly whole: (below: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly chance: (share: number) => boolean;
};

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const pick: Random['pick'] = (items) => {
    const item = items[whole(items.length)];
    return item === undefined ? items[0] : item;
  };
  return { next, whole, pick, chance: (share) => next() < share };
}
