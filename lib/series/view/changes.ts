import { changeFigure, growthFigure } from '@/lib/figures/compare';
import type { MetricSeries } from '../metric-series';
import type { Point } from '../point';
import { calculatedMark } from './calculated-mark';
import type { LeftOut } from './left-out';
import { type Notice, noticeOf } from './notice';
import { earlierOf, yearEarlierOf, yearsBetween } from './pairs';
import { isRate } from './rates';
import type { ShownPoint, ShownSeries } from './shown';
import { shownUnit } from './shown-units';

type Changed = {
  readonly series: readonly ShownSeries[];
  readonly notices: readonly Notice[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * What changed from point to point: the difference since the last comparable point (`change`), or the growth a year since
 * the last comparable one about a year before (`growth`). Nothing is counted from a bound or from a disputed figure; such
 * points, and the first of each line, are left out. Of growth rates and ranks there is neither.
 */
export function changedSeries(all: readonly MetricSeries[], show: 'change' | 'growth'): Changed {
  const rates = all.filter(({ metric }) => isRate(metric));
  const changed = all
    .filter(({ metric }) => !isRate(metric))
    .map((one) => {
      const changes = one.points.map((point) => ({ point, shown: changeOf(point, one, show) }));
      return { metric: one.metric, changes };
    });
  return {
    series: changed.map(({ metric, changes }) => ({
      metric,
      quantity: show,
      unit: shownUnit(metric.unit, show),
      points: changes.flatMap(({ shown }) => shown ?? []),
    })),
    notices: rates.map(({ metric }) => noticeOf('not_of_rates', 'show', { metricId: metric.id })),
    leftOut: changed.map(({ metric, changes }) => ({
      code: 'no_earlier',
      parameter: 'show',
      metricId: metric.id,
      value: '',
      points: changes.flatMap(({ point, shown }) => (shown === null ? [point] : [])),
    })),
  };
}

function changeOf(point: Point, series: MetricSeries, show: 'change' | 'growth'): ShownPoint | null {
  const base = show === 'change' ? earlierOf(point, series) : yearEarlierOf(point, series);
  if (base === null || base.hasConflict) return null;
  // Of a bound as base both say null.
  const figure =
    show === 'change'
      ? changeFigure(point.figure, base.figure)
      : growthFigure(point.figure, base.figure, yearsBetween(base, point));
  return figure === null ? null : { point, figure, base, mark: calculatedMark(figure) };
}
