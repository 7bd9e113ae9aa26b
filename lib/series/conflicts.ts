import { meet } from '@/lib/figures/conflict';
import { Exact } from '@/lib/figures/exact';
import type { Measure } from '@/lib/record/values';
import { isBoundFigure } from './mark';
import type { MetricSeries } from './metric-series';
import type { Point, Statement } from './point';

/** Statements of one period or date of which at least two cannot both be right. */
export type Disagreement = { readonly point: Point; readonly statements: readonly Statement[] };

/** A running total that is smaller at a later date. */
export type Fall = {
  readonly earlier: Point;
  readonly later: Point;
  /** By how much at least, in the metric's unit: from the low end of the earlier figure to the high end of the later one. */
  readonly atLeast: number;
};

/** One value of a running total, stated for several dates that follow each other. */
export type Repeat = { readonly first: Point; readonly last: Point; readonly count: number };

/** One value of two running totals of different definition: the later may be the earlier, stated again. */
export type EchoedFigure = {
  readonly point: Point;
  readonly other: MetricSeries['metric'];
  readonly otherPoint: Point;
};

/** Numbers of fewer digits are too often the same by chance. */
const TELLING_DIGITS = 3;

/** The points whose statements disagree, with the statements that are at odds with another one. */
export function disagreementsOf(points: readonly Point[]): Disagreement[] {
  return points
    .filter(({ hasConflict }) => hasConflict)
    .map((point) => ({
      point,
      statements: point.observations.filter((one) =>
        point.observations.some((other) => !meet(one.figure, other.figure)),
      ),
    }));
}

/**
 * Where a running total falls for sure: all that the later statement allows lies below all that an earlier one allows. Each
 * fall is named once, from the highest figure since the fall before; a bound without an upper end never falls.
 * @param points of one metric, in order of time
 */
export function fallsOf(measure: Measure, points: readonly Point[]): Fall[] {
  if (measure !== 'cumulative') return [];
  const falls: Fall[] = [];
  let since: Point[] = [];
  for (const point of points.filter(({ derivation }) => derivation === null)) {
    const { high } = point.figure;
    const peak = since.filter(({ span }) => span.to <= point.span.from).reduce(higher, null);
    const low = peak?.figure.low ?? null;
    if (peak !== null && low !== null && high !== null && high <= low) {
      falls.push({ earlier: peak, later: point, atLeast: new Exact(low).minus(high).toNumber() });
      since = [];
    }
    since.push(point);
  }
  return falls;
}

/** Of two points the one that allows less below it; the later where both allow the same. */
function higher(best: Point | null, point: Point): Point | null {
  if (point.figure.low === null) return best;
  return best === null || point.figure.low >= (best.figure.low ?? Number.NEGATIVE_INFINITY) ? point : best;
}

/**
 * The same value of a running total for dates that follow each other: nothing was added, or the older figure was stated
 * again. Bounds repeat without saying so, and a month says nothing beside a day of it.
 * @param points of one metric, in order of time
 */
export function repeatsOf(measure: Measure, points: readonly Point[]): Repeat[] {
  if (measure !== 'cumulative') return [];
  const runs: [Point, ...Point[]][] = [];
  for (const point of points.filter(isFirm)) {
    const run = runs.at(-1);
    if (run !== undefined && isSameFigure(run[0], point)) run.push(point);
    else runs.push([point]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.findLast(({ span }) => span.from >= first.span.to);
    return last === undefined ? [] : [{ first, last, count: run.length }];
  });
}

/**
 * Figures of a running total that stand under another definition too, for an earlier or a later date: 118 projects of October
 * 2018, all kinds, and 118 business projects of June 2021. Only numbers of three digits or more, printed with the same
 * precision, by metrics of one programme, theme and unit; each number once, with the first date of either.
 */
export function echoesOf(own: MetricSeries, others: readonly MetricSeries[]): EchoedFigure[] {
  const rivals = others.filter(({ metric }) => isOfOneKind(own.metric, metric));
  const tellingPoints = firstOfEach(own.points.filter(isTelling));
  return tellingPoints.flatMap((point) =>
    rivals.flatMap(({ metric, points }) => {
      const [otherPoint] = points.filter((other) => isSameFigure(point, other) && isApart(point, other));
      return otherPoint === undefined ? [] : [{ point, other: metric, otherPoint }];
    }),
  );
}

function isOfOneKind(a: MetricSeries['metric'], b: MetricSeries['metric']): boolean {
  const isRunningTotal = a.measure === 'cumulative' && b.measure === 'cumulative';
  return (
    isRunningTotal && a.id !== b.id && a.programmeId === b.programmeId && a.theme === b.theme && a.unit.id === b.unit.id
  );
}

function isTelling({ figure: { value, precision }, derivation }: Point): boolean {
  return derivation === null && precision !== null && Math.round(value / precision) >= 10 ** (TELLING_DIGITS - 1);
}

/** Stated, and not as a bound. */
function isFirm({ derivation, figure }: Point): boolean {
  return derivation === null && !isBoundFigure(figure);
}

function isSameFigure(a: Point, b: Point): boolean {
  return isFirm(a) && isFirm(b) && a.figure.value === b.figure.value && a.figure.precision === b.figure.precision;
}

function isApart(a: Point, b: Point): boolean {
  return a.span.to <= b.span.from || b.span.to <= a.span.from;
}

function firstOfEach(points: readonly Point[]): Point[] {
  return points.filter((point, index) => points.findIndex((other) => isSameFigure(point, other)) === index);
}
