import { type Random, randomOf } from '@/lib/random';

/** How large a synthetic record is to be. The same size and seed make the same bytes. */
export type SyntheticSize = { readonly observations: number; readonly outcomes: number; readonly seed: number };

/** How many rows of the other kinds go with it. */
export type SyntheticCounts = { readonly metrics: number; readonly sources: number; readonly organisations: number };

export function countsOf({ observations, outcomes }: SyntheticSize): SyntheticCounts {
  return {
    metrics: Math.max(20, Math.round(observations / 500)),
    sources: Math.max(40, Math.round(observations / 100)),
    organisations: Math.max(50, Math.round(outcomes / 100)),
  };
}

/**
 * The choices of one row of one kind, the same whoever asks and in whatever order: a row can be made without those before
 * it. FNV-1a over the words.
 */
export function randomFor(seed: number, kind: string, index: number): Random {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${kind}/${index}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return randomOf(hash);
}

/** `syn-metric-00012`: no id of the real record looks like it. `index` counts from 0, the number from 1. */
export function syntheticId(kind: string, index: number): string {
  return `syn-${kind}-${String(index + 1).padStart(6, '0')}`;
}

/** Whether an id has the form of those made here. */
export function isSyntheticId(id: string): boolean {
  return /^syn-[a-z]+-\d{6,}$/.test(id);
}

/** One of several things, each as likely as its weight. */
export function weighted<Item>(random: Random, items: readonly (readonly [item: Item, weight: number])[]): Item {
  let left = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new Error('There is nothing to choose from.');
  return last[0];
}
