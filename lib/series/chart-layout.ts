import type { ChartModel, ChartPanel } from './chart-types';
import { ARROW_FOOT, isDownward } from './layout-marks';
import { captionLines, layoutPanel, type Naming, SERIES_LABEL_WIDTH, seriesLabelKey } from './layout-panel';
import { type ChartLabels, type ChartLayout, FONT_SIZE, LINE_HEIGHT, type PanelLayout } from './layout-types';
import { textWidth, wrapText } from './text-box';
import { logTicks, type ValueTicks, valueTicks } from './ticks';

/** Below this width names of series stand over the plot: beside it they would take half of it. */
const MIN_WIDTH_FOR_DIRECT_NAMES = 480;
const MAX_DIRECT_NAMES = 4;
/** Heights of a plot where none is asked for; the first panel of a chart is the main one, small multiples are equals. */
const PLOT_HEIGHT = { wide: 300, middle: 240, narrow: 200 };
const MIN_WIDTH_OF_WIDE = 960;
const FURTHER_PLOT_SHARE = 0.6;
const MIN_PLOT_HEIGHT = 60;
const PANEL_GAP = 16;
/** Small multiples stand side by side, up to three, where each has this width. */
const MIN_COLUMN_WIDTH = 260;
const MAX_COLUMNS = 3;
const COLUMN_GAP = 24;
/** Value ticks, about: the same at every size, so that a chart keeps its axis whoever draws it. */
const TICKS = { main: 5, further: 3 };
const MARGIN = 12;

export type LayoutOptions = { readonly width: number; readonly height?: number; readonly labels: ChartLabels };

/** Panels that stand side by side. */
type Row = readonly ChartPanel[];

/**
 * The chart in pixels: pure, so that server and browser draw the same. Text never overlaps text, marks or lines; where the
 * names of the series find no room at their last points, all of them stand over the plots.
 * @param options.height total height; without it the chart is as high as its panels need
 */
export function chartLayout(model: ChartModel, options: LayoutOptions): ChartLayout {
  const isNamed = model.metricIds.length > 1 && model.panels.some(({ metricId }) => metricId === null);
  const canBeDirect =
    model.form !== 'bars' && options.width >= MIN_WIDTH_FOR_DIRECT_NAMES && model.metricIds.length <= MAX_DIRECT_NAMES;
  if (!isNamed) return layoutWith('none', model, options);
  if (!canBeDirect) return layoutWith('legend', model, options);
  for (const naming of ['direct', 'direct_first'] as const) {
    const direct = layoutWith(naming, model, options);
    if (hasAllNames(direct, model)) return direct;
  }
  return layoutWith('legend', model, options);
}

function layoutWith(naming: Naming, model: ChartModel, options: LayoutOptions): ChartLayout {
  const { width, labels } = options;
  const { form, time } = model;
  if (time === null) return { form, width, height: options.height ?? 0, panels: [] };
  const rows = rowsOf(model, width);
  const plain = rows.map((_, index) => plotHeightOf(index, rows[0]?.length ?? 1, model, width));
  const natural = stack(naming, model, rows, plain, time, width, labels);
  if (options.height === undefined) return { form, width, height: heightOf(natural), panels: natural };
  const total = plain.reduce((sum, height) => sum + height, 0);
  const share = 1 + (options.height - heightOf(natural)) / total;
  const fitted = plain.map((height) => Math.max(MIN_PLOT_HEIGHT, height * share));
  const panels = stack(naming, model, rows, fitted, time, width, labels);
  return { form, width, height: Math.max(options.height, heightOf(panels)), panels };
}

/** Panels under each other, small multiples in two or three columns, with one size of plot so that their time axes are one. */
function stack(
  naming: Naming,
  model: ChartModel,
  rows: readonly Row[],
  plotHeights: readonly number[],
  time: readonly [number, number],
  width: number,
  labels: ChartLabels,
): PanelLayout[] {
  const columns = rows[0]?.length ?? 1;
  const panelWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
  const ticks = new Map(model.panels.map((panel, index) => [panel, ticksOf(panel, model, index)]));
  const left = Math.max(...[...ticks.values()].map((one) => tickWidth(one, labels))) + MARGIN;
  const right = isDirect(naming) ? rightMargin(model.panels, time, panelWidth - left, labels) : MARGIN;
  const panels: PanelLayout[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const plotHeight = plotHeights[index] ?? MIN_PLOT_HEIGHT;
    const captionRows = Math.max(...row.map((panel) => captionLines(panel, panelWidth, labels).length));
    const foot = Math.max(...row.map((panel) => footOf(panel, model)));
    for (const [place, panel] of row.entries()) {
      const frame = {
        // Whole pixels: browsers set text at whole pixels of its panel, in a picture of its own as in one of many.
        left: Math.floor(place * (panelWidth + COLUMN_GAP)),
        top,
        width: panelWidth,
        margin: { left, right },
        captionRows,
        foot,
        plotHeight,
        scale: model.scale,
        // Years of bars stand over years, not over the quarters of the panel below.
        shortest: shortestOf(model.form === 'bars' ? [panel] : model.panels),
        time,
        naming,
      };
      panels.push(layoutPanel(model.form, panel, ticks.get(panel) ?? ticksOf(panel, model, 0), frame, labels));
    }
    top = heightOf(panels) + PANEL_GAP;
  }
  return panels;
}

/** Every panel in a row of its own; small multiples in rows of up to three, four of them two by two. */
function rowsOf({ panels }: ChartModel, width: number): Row[] {
  const areMultiples = panels.length > 1 && panels.every(({ metricId }) => metricId !== null);
  const room = Math.floor((width + COLUMN_GAP) / (MIN_COLUMN_WIDTH + COLUMN_GAP));
  const most = panels.length === 4 ? 2 : Math.min(panels.length, MAX_COLUMNS);
  const columns = areMultiples ? Math.max(1, Math.min(room, most)) : 1;
  return Array.from({ length: Math.ceil(panels.length / columns) }, (_, index) =>
    panels.slice(index * columns, (index + 1) * columns),
  );
}

function isDirect(naming: Naming): boolean {
  return naming === 'direct' || naming === 'direct_first';
}

/** Room for names right of the plot: only as much as the names of series that end near its right edge need. */
function rightMargin(
  panels: readonly ChartPanel[],
  [from, to]: readonly [number, number],
  room: number,
  labels: ChartLabels,
): number {
  const needed = panels.flatMap(({ series }) =>
    series.map(({ metricId, groups }) => {
      const points = groups.flatMap((group) => group.points);
      const last = points.reduce((latest, point) => (point.time > latest.time ? point : latest));
      const texts = [...wrapText(labels.series(metricId), SERIES_LABEL_WIDTH, FONT_SIZE), labels.value(last)];
      const nameWidth = Math.max(...texts.map((text) => textWidth(text, FONT_SIZE))) + 2 * MARGIN;
      const roomAfterLast = ((to - last.time) / (to - from)) * (room - nameWidth);
      return nameWidth - roomAfterLast;
    }),
  );
  return Math.max(MARGIN, ...needed);
}

/** One value has nothing to be told apart from: an axis of its interval alone would only enlarge its rounding. */
function ticksOf({ series, values, unit, metricId }: ChartPanel, { scale }: ChartModel, index: number): ValueTicks {
  const areWhole = unit.kind === 'count' || unit.kind === 'rank';
  const count = index === 0 || metricId !== null ? TICKS.main : TICKS.further;
  if (scale === 'log') return logTicks(values, count, areWhole);
  const points = series.flatMap(({ groups }) => groups.flatMap((group) => group.points));
  const isOneValue = new Set(points.flatMap(({ value, otherValues }) => [value, ...otherValues])).size === 1;
  const shown = isOneValue ? ([Math.min(0, values[0]), Math.max(0, values[1])] as const) : values;
  return valueTicks(shown, count, areWhole);
}

function tickWidth({ ticks }: ValueTicks, labels: ChartLabels): number {
  return Math.max(...ticks.map((tick) => textWidth(labels.tick(tick), FONT_SIZE)));
}

/** Room between plot and labels of the time axis: for arrows that point down, and for the numbers of bars below zero. */
function footOf({ series }: ChartPanel, { form }: ChartModel): number {
  const points = series.flatMap(({ groups }) => groups.flatMap((group) => group.points));
  if (form === 'bars' && points.some(({ value }) => value < 0)) return LINE_HEIGHT + ARROW_FOOT;
  return points.some(isDownward) ? ARROW_FOOT : 0;
}

function shortestOf(panels: readonly ChartPanel[]): number {
  const points = panels.flatMap(({ series }) =>
    series.flatMap(({ groups }) => groups.flatMap((group) => group.points)),
  );
  return Math.min(...points.map(({ from, to }) => to - from));
}

function plotHeightOf(index: number, columns: number, { panels }: ChartModel, width: number): number {
  const size = width >= MIN_WIDTH_OF_WIDE ? 'wide' : width >= MIN_WIDTH_FOR_DIRECT_NAMES ? 'middle' : 'narrow';
  const height = PLOT_HEIGHT[size];
  if (columns > 1 || (panels.length > 1 && panels.every(({ metricId }) => metricId !== null)))
    return height * FURTHER_PLOT_SHARE;
  return index === 0 ? height : height * FURTHER_PLOT_SHARE;
}

function heightOf(panels: readonly PanelLayout[]): number {
  return Math.max(0, ...panels.map(({ top, height }) => top + height));
}

function hasAllNames({ panels }: ChartLayout, model: ChartModel): boolean {
  return panels.every((panel, index) => {
    const keys = new Set(panel.labels.map(({ key }) => key));
    return model.panels[index]?.series.every(({ metricId }) => keys.has(seriesLabelKey(metricId)));
  });
}
