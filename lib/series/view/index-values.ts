import { indexFigure } from '@/lib/figures/compare';
import type { Figure } from '@/lib/figures/figure';
import type { MetricSeries } from '../metric-series';
import { momentText } from '../moment';
import type { Point } from '../point';
import { calculatedMark } from './calculated-mark';
import { baseFault, basePointOf, defaultBase } from './index-bases';
import type { LeftOut } from './left-out';
import { type Notice, noticeOf } from './notice';
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
  readonly leftOut: readonly LeftOut[];
};

/**
 * Every series as shares of its own value at one period or date, which is 100. Left out, and named: series without a figure
 * that can be the base, and points that cannot be compared with it (a part-year total with a full year).
 * @param asked the base as the address writes it; null: the first one of the range, else of all, that most series have
 * @returns `base` as the record writes it; null where nothing can be indexed
 */
export function indexSeries(
  all: readonly MetricSeries[],
  asked: string | null,
  range: { readonly from: string | null; readonly to: string | null },
): Indexed {
  const rest = all.filter(({ metric }) => !isRate(metric));
  const wanted = asked ?? defaultBase(rest, range);
  const notices = all
    .filter(({ metric }) => isRate(metric))
    .map(({ metric }) => noticeOf('not_of_rates', 'scale', { metricId: metric.id }));
  const series: ShownSeries[] = [];
  const leftOut: LeftOut[] = [];
  let base: string | null = null;
  for (const one of rest) {
    const point = wanted === null ? null : basePointOf(one, wanted);
    const fault = point === null ? 'index_no_base' : baseFault(one.metric, point);
    if (point === null || fault !== null) {
      const parameter = asked === null ? 'scale' : 'base';
      notices.push(noticeOf(fault ?? 'index_no_base', parameter, { metricId: one.metric.id, value: wanted ?? '' }));
      continue;
    }
    base ??= momentText(point);
    const indexed = indexOne(one, point);
    series.push(indexed.shown);
    leftOut.push(indexed.leftOut);
  }
  return { base, series, notices, leftOut };
}

function indexOne({ metric, points }: MetricSeries, base: Point): { shown: ShownSeries; leftOut: LeftOut } {
  const key = comparableKey(metric, base);
  const indexed = points.map((point) => {
    if (point === base) return { point, figure: HUNDRED };
    return { point, figure: comparableKey(metric, point) === key ? indexFigure(point.figure, base.figure) : null };
  });
  return {
    shown: {
      metric,
      quantity: 'index',
      unit: shownUnit(metric.unit, 'index'),
      points: indexed.flatMap(({ point, figure }) =>
        figure === null ? [] : [{ point, figure, mark: point === base ? 'exact' : calculatedMark(figure), base }],
      ),
    },
    leftOut: {
      code: 'not_comparable',
      parameter: 'scale',
      metricId: metric.id,
      value: momentText(base),
      points: indexed.flatMap(({ point, figure }) => (figure === null ? [point] : [])),
    },
  };
}
