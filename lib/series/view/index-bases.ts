import { indexFigure } from '@/lib/figures/compare';
import type { Metric } from '@/lib/record/metric';
import { compareSpans } from '@/lib/time/order';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import { isBoundFigure } from '../mark';
import type { MetricSeries } from '../metric-series';
import { momentText } from '../moment';
import type { Point } from '../point';
import { isInRange } from './in-range';
import type { NoticeCode } from './notice';
import { comparableKey } from './pairs';
import { isRate } from './rates';

type Range = { readonly from: string | null; readonly to: string | null };

/**
 * The periods and dates at which at least one series can be 100, in order of time, as the record writes them: one for all
 * spellings of the same days (`2024-Q1`, `2024-01/2024-03`).
 */
export function possibleBases(all: readonly MetricSeries[]): string[] {
  const points = all
    .filter(({ metric }) => !isRate(metric))
    .flatMap(({ metric, points: own }) => own.filter((point) => baseFault(metric, point) === null))
    .sort((a, b) => compareSpans(a.span, b.span));
  return points.filter((point, index) => !isSameDays(points[index - 1], point)).map(momentText);
}

/** The earliest possible base that most of the series share: of those in the range, or of all where it has none. */
export function defaultBase(all: readonly MetricSeries[], range: Range): string | null {
  const inRange = all.map(({ metric, points }) => ({ metric, points: points.filter((one) => isInRange(one, range)) }));
  return mostShared(inRange) ?? mostShared(all);
}

function mostShared(all: readonly MetricSeries[]): string | null {
  const countOf = (base: string) =>
    all.filter((one) => {
      const point = basePointOf(one, base);
      return point !== null && baseFault(one.metric, point) === null;
    }).length;
  const [first, ...others] = possibleBases(all).map((base) => ({ base, count: countOf(base) }));
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.count > best.count ? one : best), first).base;
}

/**
 * The point of exactly those days: one that can be the base before one that cannot, and a period before a date of the same
 * text (`2019`). Null where the series has none.
 */
export function basePointOf({ metric, points }: MetricSeries, base: string): Point | null {
  const days = parsePeriod(base) ?? parsePartialDate(base);
  if (days === null) return null;
  // A period stands before a date of the same days: see `pointsOf`.
  const same = points.filter(({ span }) => compareSpans(span, days) === 0);
  return same.find((point) => baseFault(metric, point) === null) ?? same[0] ?? null;
}

/** Why a point cannot be 100; null where it can. A total without a period can be compared with nothing. */
export function baseFault(metric: Metric, point: Point): NoticeCode | null {
  if (isBoundFigure(point.figure)) return 'index_base_bound';
  if (point.hasConflict) return 'index_base_conflict';
  const canDivide = indexFigure(point.figure, point.figure) !== null;
  return canDivide && comparableKey(metric, point) !== null ? null : 'index_no_base';
}

function isSameDays(a: Point | undefined, b: Point): boolean {
  return a !== undefined && compareSpans(a.span, b.span) === 0;
}
