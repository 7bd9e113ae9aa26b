import { indexFigure } from '@/lib/figures/compare';
import type { Figure } from '@/lib/figures/figure';
import { compareSpans } from '@/lib/time/order';
import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import { isBoundFigure, markOf } from '../mark';
import type { MetricSeries } from '../metric-series';
import { momentText } from '../moment';
import type { Point } from '../point';
import type { Notice } from './notice';
import { comparableKey } from './pairs';
import { isRate } from './rates';
import type { ShownSeries } from './shown';
import { shownUnit } from './shown-units';

/** The base itself: 100 by definition, whatever its rounding. */
const HUNDRED: Figure = { value: 100, qualifier: 'exact', precision: null, low: 100, high: 100 };

type Indexed = {
  readonly base: string | null;
  readonly series: readonly ShownSeries[];
  readonly notices: readonly Notice[];
};

/**
 * Every series as shares of its own value at one period or date, which is 100. Left out, and named: series without a figure
 * that can be the base, and points that cannot be compared with it (a part-year total with a full year).
 * @param asked the base as the address writes it; null: the first one that most series have
 * @returns `base` null where nothing can be indexed
 */
export function indexSeries(all: readonly MetricSeries[], asked: string | null): Indexed {
  const rates = all.filter(({ metric }) => isRate(metric));
  const rest = all.filter(({ metric }) => !isRate(metric));
  const base = asked ?? defaultBase(rest);
  const notices = rates.map(({ metric }) => notice('not_of_rates', metric.id, ''));
  const series: ShownSeries[] = [];
  for (const one of rest) {
    const found = base === null ? null : baseOf(one.points, base);
    const fault = found === null ? 'index_no_base' : baseFault(found);
    if (found === null || fault !== null) notices.push(notice(fault ?? 'index_no_base', one.metric.id, base ?? ''));
    else {
      const { shown, leftOut } = indexOne(one, found);
      series.push(shown);
      if (leftOut > 0) notices.push({ ...notice('not_comparable', one.metric.id, momentText(found)), count: leftOut });
    }
  }
  return { base: series.length === 0 ? null : base, series, notices };
}

/** The periods and dates at which at least one series can be 100, in order of time. */
export function possibleBases(all: readonly MetricSeries[]): string[] {
  const points = all
    .filter(({ metric }) => !isRate(metric))
    .flatMap((one) => one.points.filter((point) => baseFault(point) === null));
  return [...new Set(points.sort((a, b) => compareSpans(a.span, b.span)).map(momentText))];
}

function indexOne(
  { metric, points }: MetricSeries,
  base: Point,
): { readonly shown: ShownSeries; readonly leftOut: number } {
  const shown = points.flatMap((point) => {
    if (comparableKey(point) !== comparableKey(base)) return [];
    const figure = point === base ? HUNDRED : indexFigure(point.figure, base.figure);
    return figure === null ? [] : [{ point, figure, mark: markOf(point), base }];
  });
  return {
    shown: { metric, quantity: 'index', unit: shownUnit(metric.unit, 'index'), points: shown },
    leftOut: points.length - shown.length,
  };
}

/** Of the possible bases the earliest that most of the series share. */
function defaultBase(all: readonly MetricSeries[]): string | null {
  const countOf = (base: string) =>
    all.filter(({ points }) => {
      const point = baseOf(points, base);
      return point !== null && baseFault(point) === null;
    }).length;
  const [first, ...others] = possibleBases(all);
  if (first === undefined) return null;
  return others.reduce((best, base) => (countOf(base) > countOf(best) ? base : best), first);
}

/** The point of exactly that period or date; a text of both forms (2019) is a period where the series has periods. */
function baseOf(points: readonly Point[], base: string): Point | null {
  const days = parsePeriod(base) ?? parsePartialDate(base);
  if (days === null) return null;
  const same = points.filter(({ span }) => compareSpans(span, days) === 0);
  return same.find(({ period }) => period !== null) ?? same[0] ?? null;
}

function baseFault(point: Point): 'index_base_bound' | 'index_base_conflict' | 'index_no_base' | null {
  if (isBoundFigure(point.figure)) return 'index_base_bound';
  if (point.hasConflict) return 'index_base_conflict';
  return indexFigure(point.figure, point.figure) === null ? 'index_no_base' : null;
}

function notice(code: Notice['code'], metricId: string, value: string): Notice {
  const parameter =
    code === 'index_no_base' || code === 'index_base_bound' || code === 'index_base_conflict' ? 'base' : 'scale';
  return { code, parameter, metricId, value, count: null, isRefusal: false };
}
