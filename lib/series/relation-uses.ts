import type { Measure } from '@/lib/record/values';
import { momentKey, relatedMoment } from './moment';
import type { Point, RelationStatement } from './point';

/**
 * What becomes of a relation: a point is derived by it; or nothing is, because
 * - `period_not_stated`: its source does not say both periods;
 * - `both_stated`: both periods have a figure of their own;
 * - `neither_known`: neither has one;
 * - `other_way`: the missing one is derived another way;
 * - `nothing_follows`: of rates, and of figures that cannot be divided by, nothing is counted.
 */
export type RelationUse =
  | { readonly kind: 'derived'; readonly points: readonly Point[] }
  | { readonly kind: 'period_not_stated' | 'both_stated' | 'neither_known' | 'other_way' | 'nothing_follows' };

/**
 * What a relation adds to the points of its metric.
 * @param points made from the same relations (`pointsOf`): a derivation names the relation itself
 */
export function relationUse(relation: RelationStatement, measure: Measure, points: readonly Point[]): RelationUse {
  const derived = points.filter(({ derivation }) => derivation?.steps.at(-1)?.relation === relation);
  if (derived.length > 0) return { kind: 'derived', points: derived };
  const moments = [relation.fromPeriod, relation.toPeriod].map((text) => relatedMoment(measure, text));
  const known = moments.map((moment) => moment && points.find((point) => momentKey(point) === momentKey(moment)));
  if (moments.includes(null)) return { kind: 'period_not_stated' };
  if (known.every((point) => point === undefined)) return { kind: 'neither_known' };
  if (known.includes(undefined)) return { kind: 'nothing_follows' };
  return { kind: known.every((point) => point?.derivation === null) ? 'both_stated' : 'other_way' };
}
