import type { Metric } from '@/lib/record/metric';

/** A growth rate or a rank: what is already a comparison has no index, and no growth of its own. */
export function isRate({ measure, unit }: Pick<Metric, 'measure' | 'unit'>): boolean {
  return measure === 'growth' || unit.kind === 'rank';
}
