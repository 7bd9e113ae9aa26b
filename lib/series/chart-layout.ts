import type { ChartModel, ChartPanel } from './chart-types';
import { layoutPanel, type Naming, SERIES_LABEL_WIDTH, seriesLabelKey } from './layout-panel';
import { type ChartLabels, type ChartLayout, FONT_SIZE, type PanelLayout } from './layout-types';
import { textWidth, wrapText } from './text-box';
import { type ValueTicks, valueTicks } from './ticks';

/** Below this width names of series stand over the plot: beside it they would take half of it. */
const MIN_WIDTH_FOR_DIRECT_NAMES = 480;
const MAX_DIRECT_NAMES = 4;
/** Heights of a plot where none is asked for; the first panel of a chart is the main one. */
const PLOT_HEIGHT = { wide: 240, narrow: 200 };
const FURTHER_PLOT_SHARE = 0.6;
const MIN_PLOT_HEIGHT = 60;
const PANEL_GAP = 16;
/** Value ticks, about: the same at every size, so that a chart keeps its axis whoever draws it. */
const TICKS = { main: 5, further: 3 };
const MARGIN = 12;

export type LayoutOptions = { readonly width: number; readonly height?: number; readonly labels: ChartLabels };

/**
 * The chart in pixels: pure, so that server and browser draw the same. Text never overlaps text, marks or lines; where the
 * names of the series find no room at their last points, all of them stand over the plots.
 * @param options.height total height; without it the chart is as high as its panels need
 */
export function chartLayout(model: ChartModel, options: LayoutOptions): ChartLayout {
  const isNamed = model.metricIds.length > 1;
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
  const plain = model.panels.map((_, index) => plotHeightOf(index, width));
  const natural = stack(naming, model, plain, time, width, labels);
  if (options.height === undefined) return { form, width, height: heightOf(natural), panels: natural };
  const total = plain.reduce((sum, height) => sum + height, 0);
  const share = 1 + (options.height - heightOf(natural)) / total;
  const fitted = plain.map((height) => Math.max(MIN_PLOT_HEIGHT, height * share));
  const panels = stack(naming, model, fitted, time, width, labels);
  return { form, width, height: Math.max(options.height, heightOf(panels)), panels };
}

/** Panels under each other, with one left and one right margin so that their time axes are one. */
function stack(
  naming: Naming,
  model: ChartModel,
  plotHeights: readonly number[],
  time: readonly [number, number],
  width: number,
  labels: ChartLabels,
): PanelLayout[] {
  const framed = model.panels.map((panel, index) => {
    const plotHeight = plotHeights[index] ?? MIN_PLOT_HEIGHT;
    return { panel, plotHeight, ticks: ticksOf(panel, index === 0 ? TICKS.main : TICKS.further) };
  });
  const left = Math.max(...framed.map(({ ticks }) => tickWidth(ticks, labels))) + MARGIN;
  const right = isDirect(naming) ? rightMargin(model.panels, time, width - left, labels) : MARGIN;
  const panels: PanelLayout[] = [];
  let top = 0;
  for (const { panel, plotHeight, ticks } of framed) {
    const frame = { top, width, left, right, plotHeight, time, naming };
    const laid = layoutPanel(model.form, panel, ticks, frame, labels);
    panels.push(laid);
    top += laid.height + PANEL_GAP;
  }
  return panels;
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

function ticksOf({ values, unit }: ChartPanel, count: number): ValueTicks {
  const areWhole = unit.kind === 'count' || unit.kind === 'rank';
  return valueTicks(values, count, areWhole);
}

function tickWidth({ ticks }: ValueTicks, labels: ChartLabels): number {
  return Math.max(...ticks.map((tick) => textWidth(labels.tick(tick), FONT_SIZE)));
}

function plotHeightOf(index: number, width: number): number {
  const height = width >= MIN_WIDTH_FOR_DIRECT_NAMES ? PLOT_HEIGHT.wide : PLOT_HEIGHT.narrow;
  return index === 0 ? height : height * FURTHER_PLOT_SHARE;
}

function heightOf(panels: readonly PanelLayout[]): number {
  const last = panels.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

function hasAllNames({ panels }: ChartLayout, model: ChartModel): boolean {
  return panels.every((panel, index) => {
    const keys = new Set(panel.labels.map(({ key }) => key));
    return model.panels[index]?.series.every(({ metricId }) => keys.has(seriesLabelKey(metricId)));
  });
}
