import type { ChartLine, ChartPanel, ChartPoint } from './chart-types';
import type { Box } from './text-box';

/** Size of all text in a chart, in pixels. */
export const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;

/** The words of a chart in one language. The layout only measures and places them. */
export type ChartLabels = {
  readonly series: (metricId: string) => string;
  /** The short text beside a mark: `86,000`, `more than US$24 billion`. */
  readonly value: (point: ChartPoint) => string;
  readonly caption: (panel: ChartPanel) => string;
  /** The number of an axis label, without the unit, which stands once on top of the axis. */
  readonly tick: (value: number) => string;
  /** The label of a year, quarter, month or day that starts then; in full (`Q1 2024`) or after one of the same year (`Q2`). */
  readonly time: (start: number, unit: TimeUnit, isFull: boolean) => string;
};

export type TimeUnit = 'year' | 'quarter' | 'month' | 'day';

/** A calendar cell on the time axis, cut off where the axis ends; `text` where there is room for it, in its middle. */
export type TimeTick = { readonly from: number; readonly to: number; readonly text: string | null };

export type MarkLayout = {
  readonly point: ChartPoint;
  readonly style: number;
  readonly x: number;
  /** Where the value is: the middle of a mark, the upper edge of a bar. */
  readonly y: number;
  /** The bar from zero to the value; null: the point is drawn as a mark alone. */
  readonly bar: Box | null;
  /** The interval of a derived value; a null end is not bounded. Null: no whisker. */
  readonly whisker: { readonly low: number | null; readonly high: number | null } | null;
  /** How far a part-year period reaches, where the form does not show it otherwise. */
  readonly extent: { readonly from: number; readonly to: number } | null;
  /** Length of the arrows of a bound: shorter where they would reach the labels of the time axis. */
  readonly arrow: number;
  /** What other statements say where they say another number. */
  readonly others: readonly { readonly value: number; readonly y: number }[];
};

export type LineLayout = {
  readonly line: ChartLine;
  readonly style: number;
  readonly path: string;
  /** Where a tooltip about the line points to. */
  readonly middle: { readonly x: number; readonly y: number };
};

/** Text beside a mark. `x` is where its anchor stands, `y` the baseline of its first line. */
export type LabelLayout = {
  readonly key: string;
  /** True for the name of a series with its last value, false for a value alone. */
  readonly isName: boolean;
  readonly style: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: Box;
};

export type LegendItem = {
  readonly metricId: string;
  readonly style: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
};

export type Axis = {
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
};

/** One panel; all positions but its own `left` and `top` are relative to its upper left corner. */
export type PanelLayout = {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Unit, and what the panel holds: the whole text, and as it is broken into lines on top of the panel. */
  readonly caption: string;
  readonly captionLines: readonly string[];
  readonly legend: readonly LegendItem[];
  /** What the axes span, and where in pixels: the frame of the browser is given the same. */
  readonly timeAxis: Axis;
  readonly valueAxis: Axis;
  readonly valueTicks: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
  readonly timeTicks: readonly TimeTick[];
  /** Baseline of the labels of the time axis. */
  readonly timeLabelY: number;
  readonly marks: readonly MarkLayout[];
  readonly lines: readonly LineLayout[];
  readonly labels: readonly LabelLayout[];
};

export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly form: 'points' | 'bars' | 'steps';
  readonly panels: readonly PanelLayout[];
};
