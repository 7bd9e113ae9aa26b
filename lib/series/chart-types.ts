import type { Unit } from '@/lib/record/metric';
import type { ChartForm, Qualifier } from '@/lib/record/values';

/** How a point is drawn: by how firmly it is stated, or as a derived value whoever stated what it derives from. */
export type MarkKind = Qualifier | 'derived';

/** A point as a chart needs it: numbers and keys only, no language and no pixels. Times are milliseconds since 1970, UTC. */
export type ChartPoint = {
  /** Unique in a chart: metric and period (or date). */
  readonly key: string;
  readonly metricId: string;
  /** The period, or the as-of date, as the record writes it. */
  readonly period: string;
  /** Where it stands on the time axis. */
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Ends of the interval; null: not bounded on that side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: MarkKind;
  /** True where the interval is drawn: of a derived value, and of what the view calculated. */
  readonly hasWhisker: boolean;
  readonly hasConflict: boolean;
  /** What other statements of the same period say, where they say another number. */
  readonly otherValues: readonly number[];
  /** True for a period shorter than a year: drawn so that it cannot be taken for a full year. */
  readonly isPartYear: boolean;
  /** True for an as-of date, false for a period. */
  readonly isDate: boolean;
};

/** Points of one metric that may share a line: same length and phase of period, or all at dates. Ordered by time. */
export type ChartGroup = { readonly key: string; readonly metricId: string; readonly points: readonly ChartPoint[] };

/** The periods between two points for which no figure was published, as the record would write them. */
export type MissingPeriods = { readonly first: string; readonly last: string };

/**
 * A line between two points of one group, neither of which is a bound.
 * - `solid`: nothing lies between them.
 * - `bridge`: something does: periods without a figure (`missing`), periods of which only a bound is known (`bounds`), or,
 *   with neither, more than a year between two dates.
 * `straight` lines join periods; `step` lines hold the value of a date until the next one.
 */
export type ChartLine = {
  readonly key: string;
  readonly metricId: string;
  readonly kind: 'solid' | 'bridge';
  readonly shape: 'straight' | 'step';
  readonly from: ChartPoint;
  readonly to: ChartPoint;
  readonly missing: MissingPeriods | null;
  readonly bounds: readonly string[];
};

/** One metric in one panel. `style` is its place in the chart: the same colour, dash and shape in every panel. */
export type ChartSeries = {
  readonly metricId: string;
  readonly style: number;
  readonly groups: readonly ChartGroup[];
  readonly lines: readonly ChartLine[];
};

/** What the bars of a panel stand for; panels of points and steps show `all`. */
export type PanelScope = 'all' | 'full_years' | 'part_years' | 'longer_periods' | 'period_not_stated';

/** One value axis: one unit, and for bars one kind of period. All panels of a chart have the same time axis. */
export type ChartPanel = {
  readonly key: string;
  readonly unit: Unit;
  /** The one metric of a small multiple; null where the panel holds all metrics of its unit. */
  readonly metricId: string | null;
  readonly scope: PanelScope;
  /** The values to be shown, intervals included, zero where the form asks for it. Not yet rounded to ticks. */
  readonly values: readonly [low: number, high: number];
  readonly series: readonly ChartSeries[];
};

/** A chart without pixels and without language: the same for page, embed, file and table. Serialisable. */
export type ChartModel = {
  readonly form: ChartForm;
  readonly scale: 'linear' | 'log';
  /** Whole calendar years that hold every point, or the days of the range asked for, `[from, to)`. Null: no point to draw. */
  readonly time: readonly [from: number, to: number] | null;
  readonly panels: readonly ChartPanel[];
  readonly metricIds: readonly string[];
};
