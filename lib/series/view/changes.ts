import { changeFigure, growthFigure } from '@/lib/figures/compare';
import type { Figure } from '@/lib/figures/figure';
import { isBoundFigure } from '../mark';
import type { MetricSeries } from '../metric-series';
import type { Point } from '../point';
import type { Notice } from './notice';
import { earlierOf, yearEarlierOf, yearsBetween } from './pairs';
import { isRate } from './rates';
import type { ShownPoint, ShownSeries } from './shown';
import { shownUnit } from './shown-units';

type Changed = { readonly series: readonly ShownSeries[]; readonly notices: readonly Notice[] };

/**
 * What changed from point to point: the difference since the last comparable point (`change`), or the growth a year since
 * the last comparable one about a year before (`growth`). Nothing is counted from a bound or from a disputed figure; such
 * points, and the first of each line, are left out and counted. Of growth rates and ranks there is no growth.
 */
export function changedSeries(all: readonly MetricSeries[], show: 'change' | 'growth'): Changed {
  const notices: Notice[] = [];
  const series: ShownSeries[] = [];
  for (const { metric, points } of all) {
    if (isRate(metric)) {
      notices.push({
        code: 'not_of_rates',
        parameter: 'show',
        metricId: metric.id,
        value: '',
        count: null,
        isRefusal: false,
      });
      continue;
    }
    const shown = points.flatMap((point) => changeOf(point, points, show) ?? []);
    series.push({ metric, quantity: show, unit: shownUnit(metric.unit, show), points: shown });
    const count = points.length - shown.length;
    if (count > 0)
      notices.push({ code: 'no_earlier', parameter: 'show', metricId: metric.id, value: '', count, isRefusal: false });
  }
  return { series, notices };
}

function changeOf(point: Point, points: readonly Point[], show: 'change' | 'growth'): ShownPoint | null {
  const base = show === 'change' ? earlierOf(point, points) : yearEarlierOf(point, points);
  if (base === null || base.hasConflict || isBoundFigure(base.figure)) return null;
  const figure =
    show === 'change'
      ? changeFigure(point.figure, base.figure)
      : growthFigure(point.figure, base.figure, yearsBetween(base, point));
  return figure === null ? null : { point, figure, base, mark: markOfChange(figure) };
}

/** What is calculated is drawn as derived, with its interval; of a bound only the bound is known. */
function markOfChange(figure: Figure): ShownPoint['mark'] {
  return isBoundFigure(figure) ? figure.qualifier : 'derived';
}
