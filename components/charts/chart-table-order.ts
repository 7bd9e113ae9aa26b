import type { Direction } from '@/lib/tables/definition';

/** What a row is ordered by in one column: parts compared one after the other, numbers as numbers, words as words. */
export type OrderKey = readonly (string | number)[];
export type OrderTerm = { readonly key: string; readonly direction: Direction };

type Ordered = { readonly order: Readonly<Record<string, OrderKey>> };

/**
 * Rows in an order; equal ones stay as they are. A row without a key comes last, both ways. Of several parts the last one
 * alone turns round: figures stay apart by their units.
 */
export function orderedRows<Row extends Ordered>(
  rows: readonly Row[],
  terms: readonly OrderTerm[],
  collator: Intl.Collator,
): readonly Row[] {
  if (terms.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const { key, direction } of terms) {
      const compared = compareKeys(a.order[key], b.order[key], direction, collator);
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

/** The order a header leads to: ascending, descending, then out; further keys stay where `isFurther`. */
export function nextTerms(terms: readonly OrderTerm[], key: string, isFurther: boolean): readonly OrderTerm[] {
  const found = terms.find((term) => term.key === key);
  const kept = isFurther ? terms : terms.filter((term) => term === found);
  if (found === undefined) return [...kept, { key, direction: 'asc' }];
  if (found.direction === 'desc') return kept.filter((term) => term !== found);
  return kept.map((term) => (term === found ? { key, direction: 'desc' } : term));
}

function compareKeys(a: OrderKey | undefined, b: OrderKey | undefined, direction: Direction, collator: Intl.Collator) {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined || part === other) continue;
    const compared =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : collator.compare(String(part), String(other));
    const isLast = index === a.length - 1;
    if (compared !== 0) return isLast && direction === 'desc' ? -compared : compared;
  }
  return 0;
}
