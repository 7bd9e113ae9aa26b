import type { Figure } from '@/lib/figures/figure';
import type { Metric, Unit } from '@/lib/record/metric';
import type { MarkKind } from '../chart-types';
import type { Point } from '../point';

/** What the drawn numbers are: the record's own values, shares of a base (= 100), differences, or per cent a year. */
export type Quantity = 'value' | 'index' | 'change' | 'growth';

/** A point as it is drawn: the figure on the axis, and the point of the record that answers for it. */
export type ShownPoint = {
  readonly point: Point;
  /** The point's own figure, or what was calculated from it and `base`, with its interval. */
  readonly figure: Figure;
  readonly mark: MarkKind;
  /** What it was compared with: the base of an index, the earlier point of a change. Null for a plain value. */
  readonly base: Point | null;
};

/** One metric as it is drawn. `unit` is that of the drawn figures. */
export type ShownSeries = {
  readonly metric: Metric;
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly points: readonly ShownPoint[];
};
