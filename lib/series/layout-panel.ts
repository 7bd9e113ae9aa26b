import type { ChartForm } from '@/lib/record/values';
import type { ChartPanel, ChartSeries } from './chart-types';
import { placeLabels, type Wanted } from './layout-labels';
import { layoutLegend } from './layout-legend';
import { besideBoxes, layoutLine, layoutMarks, lineBoxes, markBox } from './layout-marks';
import { timeTicks } from './layout-time';
import { type Axis, type ChartLabels, FONT_SIZE, LINE_HEIGHT, type MarkLayout, type PanelLayout } from './layout-types';
import { scaleOf } from './scale';
import { textWidth, wrapNumber, wrapText } from './text-box';
import type { ValueTicks } from './ticks';

/** Room over the plot for text and arrows above the highest mark, and under it for the years. */
const HEADROOM = 20;
/** Over bars numbers stand in up to three lines. */
const HEADROOM_OVER_BARS = 34;
const TIME_AXIS_HEIGHT = 24;
/** Room left and right of the first and the last year, so that a mark at a year's edge does not touch the frame. */
const SIDE_ROOM = 6;
/** Beside the plot a series' name takes at most this much. */
export const SERIES_LABEL_WIDTH = 150;
/** Up to here every point of a series has its number beside it; longer series only the first and the last. */
const MAX_LABELLED_POINTS = 6;
const BAR_LABEL_WIDTH = 44;

export type PanelFrame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Room beside the plot, for the value axis and for names of series. */
  readonly margin: { readonly left: number; readonly right: number };
  /** Lines that captions of its row take, and room under the plots of its row before the labels of the time axis. */
  readonly captionRows: number;
  readonly foot: number;
  readonly plotHeight: number;
  readonly scale: 'linear' | 'log';
  /** Length of the shortest period or date that the time axis is labelled for, in milliseconds. */
  readonly shortest: number;
  readonly time: readonly [number, number];
  readonly naming: Naming;
};

/**
 * Where series are named: at their last points, after the first points have their numbers (`direct`) or before
 * (`direct_first`); in rows over the plot (`legend`); nowhere, where the chart has one series and its title says it.
 */
export type Naming = 'direct' | 'direct_first' | 'legend' | 'none';

/** One panel in pixels. */
export function layoutPanel(
  form: ChartForm,
  panel: ChartPanel,
  ticks: ValueTicks,
  frame: PanelFrame,
  labels: ChartLabels,
): PanelLayout {
  const legend = layoutLegend(frame.naming === 'legend' ? named(panel.series, labels) : [], frame.width);
  const legendTop = frame.captionRows * LINE_HEIGHT + 4;
  const headroom = form === 'bars' ? HEADROOM_OVER_BARS : HEADROOM;
  const plot = {
    x: frame.margin.left,
    y: legendTop + legend.height + headroom,
    width: frame.width - frame.margin.left - frame.margin.right,
    height: frame.plotHeight,
  };
  const bottom = plot.y + plot.height;
  const sides = [plot.x + SIDE_ROOM, plot.x + plot.width - SIDE_ROOM] as const;
  const timeAxis: Axis = { scale: 'linear', domain: frame.time, range: sides };
  const valueAxis: Axis = { scale: frame.scale, domain: ticks.domain, range: [bottom, plot.y] };
  const scales = { x: scaleOf(timeAxis), y: scaleOf(valueAxis), bottom, isLog: frame.scale === 'log' };
  const marks = layoutMarks(form, panel, scales);
  const lines = panel.series.flatMap((series) => series.lines.map((line) => layoutLine(line, series.style, scales)));
  const bounds = {
    x: plot.x + 2,
    y: plot.y - headroom,
    width: frame.width - plot.x - 2,
    height: plot.height + headroom + frame.foot - 1,
  };
  const baselines = [scales.y(0), bottom].map((y) => ({ x: plot.x, y: y - 0.5, width: plot.width, height: 1 }));
  const obstacles = [
    ...marks.flatMap((mark) => [markBox(mark), ...besideBoxes(mark)]),
    ...lines.flatMap((line) => lineBoxes(line, scales)),
    ...baselines,
  ];
  return {
    key: panel.key,
    left: frame.left,
    top: frame.top,
    width: frame.width,
    height: bottom + frame.foot + TIME_AXIS_HEIGHT,
    plot,
    caption: labels.caption(panel),
    captionLines: captionLines(panel, frame.width, labels),
    legend: legend.items.map((item) => ({ ...item, y: item.y + legendTop })),
    timeAxis,
    valueAxis,
    valueTicks: ticks.ticks.map((tick) => ({
      y: scales.y(tick),
      text: labels.tick(tick),
      isZero: tick === 0,
    })),
    timeTicks: timeTicks(timeAxis, frame.shortest, frame.width, labels),
    timeLabelY: bottom + frame.foot + FONT_SIZE + 6,
    marks,
    lines,
    labels: placeLabels(wantedLabels(panel, marks, frame, labels), bounds, obstacles),
  };
}

/** What heads a panel, broken into lines that it has room for. */
export function captionLines(panel: ChartPanel, width: number, labels: ChartLabels): string[] {
  return wrapText(labels.caption(panel), width, FONT_SIZE);
}

/**
 * Texts in the order in which they choose their places. Best are the numbers of the first points, which the last are read
 * against, then names and numbers of the last points, then other numbers where there are few.
 */
function wantedLabels(
  panel: ChartPanel,
  marks: readonly MarkLayout[],
  { naming, width, margin, time }: PanelFrame,
  labels: ChartLabels,
): Wanted[] {
  const pixels = (width - margin.left - margin.right - 2 * SIDE_ROOM) / (time[1] - time[0]);
  const bySeries = panel.series.map(({ style }) =>
    marks.filter((mark) => mark.style === style).sort((a, b) => a.point.time - b.point.time),
  );
  const lasts = bySeries.map((ofSeries) => ofSeries.at(-1));
  const firsts = bySeries.map((ofSeries) => (ofSeries.length > 1 ? ofSeries.at(0) : undefined));
  const rest = bySeries.flatMap((ofSeries) =>
    ofSeries.length <= MAX_LABELLED_POINTS || ofSeries[0]?.bar ? ofSeries.slice(1, -1) : [],
  );
  const number = (mark: MarkLayout | undefined) => (mark === undefined ? [] : numberOf(mark, pixels, labels));
  const name = (mark: MarkLayout | undefined) => (mark === undefined ? [] : nameOf(mark, labels));
  if (naming === 'direct') return [...firsts.flatMap(number), ...lasts.flatMap(name), ...rest.flatMap(number)];
  if (naming === 'direct_first') return [...lasts.flatMap(name), ...[...firsts, ...rest].flatMap(number)];
  return [...lasts, ...firsts, ...rest].flatMap(number);
}

function nameOf(mark: MarkLayout, labels: ChartLabels): Wanted {
  const name = wrapText(labels.series(mark.point.metricId), SERIES_LABEL_WIDTH, FONT_SIZE);
  return { key: seriesLabelKey(mark.point.metricId), mark, ways: [[...name, labels.value(mark.point)]], isName: true };
}

/**
 * Over a bar of a year the number stands on one line where its year has the room, else it rather breaks into lines, so that
 * neighbours find room beside it.
 * @param pixels of a millisecond
 */
function numberOf(mark: MarkLayout, pixels: number, labels: ChartLabels): Wanted {
  const { bar, point } = mark;
  const text = labels.value(point);
  if (bar === null || point.isPartYear) return { key: point.key, mark, ways: [[text]], isName: false };
  const hasRoom = textWidth(text, FONT_SIZE) <= (point.to - point.from) * pixels;
  const broken = [Math.max(bar.width, BAR_LABEL_WIDTH), 2 * BAR_LABEL_WIDTH].map((width) =>
    wrapNumber(text, width, FONT_SIZE),
  );
  return { key: point.key, mark, ways: [...(hasRoom ? [[text]] : []), ...broken, [text]], isName: false };
}

export function seriesLabelKey(metricId: string): string {
  return `series ${metricId}`;
}

function named(series: readonly ChartSeries[], labels: ChartLabels) {
  return series.map(({ metricId, style }) => ({ metricId, style, name: labels.series(metricId) }));
}
