/** How values stand on their axis: evenly, by factors, or as shares of one period's value (= 100). */
export const SCALES = ['linear', 'log', 'index'] as const;
/** What is drawn of each point: its value, its change since the last comparable point, or its growth a year, in per cent. */
export const SHOWN = ['values', 'change', 'growth'] as const;
export const PERIODS_SHOWN = ['all', 'full_years'] as const;
/** One panel for each unit, or small multiples: one for each metric. */
export const PANELS = ['unit', 'metric'] as const;
/** Whether small multiples of one unit share one value axis. */
export const AXES = ['shared', 'own'] as const;

/**
 * How a chart is looked at: what an address says, read and found sound. Plain data, the same for page, embed, picture and
 * file. It narrows and recalculates what the record says; it never adds to it.
 */
export type ChartView = {
  readonly scale: (typeof SCALES)[number];
  /** The period or date that is 100 on the index scale, as the record writes it; null: the first one that can be. */
  readonly base: string | null;
  readonly show: (typeof SHOWN)[number];
  /** First and last day shown, as dates to the year, month or day, both included; null: from the first, to the last point. */
  readonly from: string | null;
  readonly to: string | null;
  /** Metrics that are switched off, in the order of the chart. */
  readonly hidden: readonly string[];
  readonly periods: (typeof PERIODS_SHOWN)[number];
  /** Only what was published by then, as a date to the year, month or day; null: all of the release. */
  readonly asKnownOn: string | null;
  readonly panels: (typeof PANELS)[number];
  readonly axes: (typeof AXES)[number];
  /** The release it is pinned to; null: the current one. */
  readonly release: number | null;
};

/** The chart as it is published: every point of the current release, on linear axes. */
export const DEFAULT_CHART_VIEW: ChartView = {
  scale: 'linear',
  base: null,
  show: 'values',
  from: null,
  to: null,
  hidden: [],
  periods: 'all',
  asKnownOn: null,
  panels: 'unit',
  axes: 'shared',
  release: null,
};
