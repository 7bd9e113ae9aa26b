import type { Figure } from '@/lib/figures/figure';
import type { Qualifier } from '@/lib/record/values';
import type { MarkKind } from './chart-types';
import type { Point } from './point';

/** Statements that leave one end of the interval open: a line through them would say more than the source. */
const BOUNDS: readonly Qualifier[] = ['more_than', 'at_least', 'nearly'];

/** The one mark of a point (docs/metrics-and-marks.md, "Marks"). */
export function markOf(point: Pick<Point, 'derivation' | 'figure'>): MarkKind {
  return point.derivation === null ? point.figure.qualifier : 'derived';
}

/** True of a bound, stated or calculated from one: it joins no line, and nothing is counted from it. */
export function isBoundFigure({ low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>): boolean {
  return low === null || high === null || BOUNDS.includes(qualifier);
}
