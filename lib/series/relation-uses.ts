import { meet } from '@/lib/figures/conflict';
import { deriveFigure } from '@/lib/figures/derive';
import type { Figure } from '@/lib/figures/figure';
import type { Measure } from '@/lib/record/values';
import { momentKey, relatedMoment } from './moment';
import type { Point, RelationStatement } from './point';

/** Both periods of a relation are stated, so that it can be held against their figures. */
export type CheckedRelation = {
  readonly kind: 'both_stated';
  readonly relation: RelationStatement;
  readonly earlier: Point;
  readonly later: Point;
  /** What the relation makes of the preferred earlier figure; null where nothing follows from it. */
  readonly implied: Figure | null;
  /** False where no statement of the earlier period leads to what any statement of the later one allows. */
  readonly agrees: boolean;
};

/**
 * What becomes of a relation: points are derived by it; or it can be checked (`CheckedRelation`); or nothing follows, because
 * - `period_not_stated`: its source does not say both periods;
 * - `neither_known`: neither has a figure;
 * - `other_way`: the missing one is derived another way;
 * - `nothing_follows`: of rates, and of figures that cannot be divided by, nothing is counted.
 */
export type RelationUse =
  | { readonly kind: 'derived'; readonly points: readonly Point[] }
  | CheckedRelation
  | { readonly kind: 'period_not_stated' | 'neither_known' | 'other_way' | 'nothing_follows' };

/**
 * What a relation adds to the points of its metric.
 * @param points made from the same relations (`pointsOf`): a derivation names the relation itself
 */
export function relationUse(relation: RelationStatement, measure: Measure, points: readonly Point[]): RelationUse {
  const derived = points.filter(({ derivation }) => derivation?.steps.at(-1)?.relation === relation);
  if (derived.length > 0) return { kind: 'derived', points: derived };
  const from = relatedMoment(measure, relation.fromPeriod);
  const to = relatedMoment(measure, relation.toPeriod);
  if (from === null || to === null) return { kind: 'period_not_stated' };
  const earlier = points.find((point) => momentKey(point) === momentKey(from));
  const later = points.find((point) => momentKey(point) === momentKey(to));
  if (earlier === undefined && later === undefined) return { kind: 'neither_known' };
  if (earlier === undefined || later === undefined) return { kind: 'nothing_follows' };
  if (earlier.derivation !== null || later.derivation !== null) return { kind: 'other_way' };
  return checked(relation, measure, earlier, later);
}

/** The relations of a metric that its stated figures contradict. */
export function contradictedRelations(
  relations: readonly RelationStatement[],
  measure: Measure,
  points: readonly Point[],
): CheckedRelation[] {
  return relations.flatMap((relation) => {
    const use = relationUse(relation, measure, points);
    return use.kind === 'both_stated' && !use.agrees ? [use] : [];
  });
}

/** A multiple of a rate of change is not what any source means: such a relation is never held against its figures. */
function checked(relation: RelationStatement, measure: Measure, earlier: Point, later: Point): CheckedRelation {
  const impliedBy = (figure: Figure) => (measure === 'growth' ? null : deriveFigure(figure, relation, 'times'));
  const agrees = earlier.observations.some(({ figure }) => {
    const implied = impliedBy(figure);
    return implied === null || later.observations.some((one) => meet(implied, one.figure));
  });
  return { kind: 'both_stated', relation, earlier, later, implied: impliedBy(earlier.figure), agrees };
}
