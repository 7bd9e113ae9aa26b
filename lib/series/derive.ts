import { deriveFigure, type Operation } from '@/lib/figures/derive';
import { compareNumbers, compareText } from '@/lib/order';
import { type Measure, SOURCE_TIERS } from '@/lib/record/values';
import { derivationText } from './derivation-text';
import { type Moment, momentKey, momentText, relatedMoment } from './moment';
import type { Derivation, DerivationStep, Point, RelationStatement } from './point';

/** A point with its working. */
type DerivedPoint = Point & { readonly derivation: Derivation };

/** One direction of a relation with both periods. */
type Link = {
  readonly relation: RelationStatement;
  readonly operation: Operation;
  readonly base: Moment;
  readonly result: Moment;
};

/**
 * The points that relations add to the stated points of one metric: one for every period or date that has no
 * observation but hangs, by relations with both periods, on one that has. Each round takes one more step, so that the
 * fewest steps win; of several ways with as many steps see `compareWays`. Growth rates derive nothing: a multiple or a
 * percentage of a rate of change is not how any source means it.
 */
export function derivePoints(
  measure: Measure,
  stated: readonly Point[],
  relations: readonly RelationStatement[],
): DerivedPoint[] {
  if (measure === 'growth') return [];
  const links = relations.flatMap((relation) => linksOf(measure, relation));
  const known = new Map<string, Point>(stated.map((point) => [momentKey(point), point]));
  const derived: DerivedPoint[] = [];
  for (let found = takeStep(links, known); found.size > 0; found = takeStep(links, known)) {
    for (const [key, point] of found) known.set(key, point);
    derived.push(...found.values());
  }
  return derived;
}

/** The best derived point for each unknown period that one link ties to a known one, by period. */
function takeStep(links: readonly Link[], known: ReadonlyMap<string, Point>): Map<string, DerivedPoint> {
  const found = new Map<string, DerivedPoint>();
  for (const link of links) {
    const base = known.get(momentKey(link.base));
    const key = momentKey(link.result);
    if (base === undefined || known.has(key)) continue;
    const point = derivePoint(base, link);
    if (point === null) continue;
    const rival = found.get(key);
    if (rival === undefined || compareWays(point, rival) < 0) found.set(key, point);
  }
  return found;
}

function linksOf(measure: Measure, relation: RelationStatement): Link[] {
  const from = relatedMoment(measure, relation.fromPeriod);
  const to = relatedMoment(measure, relation.toPeriod);
  if (from === null || to === null) return [];
  return [
    { relation, operation: 'times', base: from, result: to },
    { relation, operation: 'divided_by', base: to, result: from },
  ];
}

function derivePoint(base: Point, { relation, operation, result }: Link): DerivedPoint | null {
  const figure = deriveFigure(base.figure, relation, operation);
  if (figure === null) return null;
  const step: DerivationStep = {
    relation,
    operation,
    basePeriod: momentText(base),
    resultPeriod: momentText(result),
    base: base.figure,
    result: figure,
  };
  return {
    metricId: base.metricId,
    ...result,
    figure,
    derivation: extend(base, step),
    observations: [],
    hasConflict: false,
    source: relation.source,
    locator: relation.locator,
    note: relation.note,
  };
}

/** The working of the base, if it was derived itself, and one more step. */
function extend({ derivation, observations }: Point, step: DerivationStep): Derivation {
  if (derivation !== null) return { start: derivation.start, steps: [...derivation.steps, step] };
  const [start] = observations;
  if (start === undefined) throw new RangeError('A point is either derived or stated.');
  return { start, steps: [step] };
}

/**
 * Orders two ways, with as many steps, to one value, the better first: the one whose weakest relation has the better
 * tier, then the narrower interval (an open one is the widest), then the source id of the last relation, then the working.
 */
function compareWays(a: DerivedPoint, b: DerivedPoint): number {
  return (
    weakestTier(a.derivation) - weakestTier(b.derivation) ||
    compareNumbers(width(a), width(b)) ||
    compareText(a.source.id, b.source.id) ||
    compareText(derivationText(a.derivation), derivationText(b.derivation))
  );
}

function weakestTier({ steps }: Derivation): number {
  return Math.max(...steps.map(({ relation }) => SOURCE_TIERS.indexOf(relation.source.tier)));
}

function width({ figure: { low, high } }: Point): number {
  return low === null || high === null ? Number.POSITIVE_INFINITY : high - low;
}
