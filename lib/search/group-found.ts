import { groupBy } from '@/lib/group-by';
import type { SearchKind } from './document';
import type { Found } from './search-index';

export type FoundGroup = {
  readonly kind: SearchKind;
  /** The best of them, best first. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly count: number;
};

/** Results by kind, the kind of the best result first; of each as many as asked. */
export function groupFound(found: readonly Found[], most: number): readonly FoundGroup[] {
  const groups = groupBy(found, ({ document }) => document.kind);
  return [...groups].map(([kind, all]) => ({ kind, found: all.slice(0, most), count: all.length }));
}
