import type { ChartForm } from '@/lib/record/values';
import type { ChartLine, ChartPanel, ChartPoint } from './chart-types';
import type { LineLayout, MarkLayout } from './layout-types';
import type { Scale } from './scale';
import type { Box } from './text-box';

/** Half the height of a mark, in pixels. */
export const MARK_RADIUS = 4.5;
/** Length of the arrow of a bound, and how far one may reach under the plot, above the labels of the time axis. */
export const ARROW_LENGTH = 15;
export const ARROW_FOOT = 8;
/** Where the ticks of other statements start beside a mark, and their length. */
export const STATEMENT_TICK = { beside: 7, length: 7 };

/** Share of a period's width that its bars fill; the rest is the gap between periods. */
const BAR_SHARE = 0.76;
const MAX_BAR_WIDTH = 56;
/** Bars of part-year totals stand at the end of their period, all of one width whatever their length. */
const PART_BAR_WIDTH = 5;
const BAR_GAP = 1;

export type Scales = {
  readonly x: Scale;
  readonly y: Scale;
  /** The lower edge of the plot. */
  readonly bottom: number;
  /** A logarithmic axis has no place for zero and below. */
  readonly isLog: boolean;
};

/** Every point of a panel as one mark, series after series; marks that would cover each other stand side by side. */
export function layoutMarks(form: ChartForm, panel: ChartPanel, scales: Scales): MarkLayout[] {
  const marks = panel.series.flatMap(({ groups, style }, place) =>
    groups.flatMap(({ points }) =>
      points.map((point) => layoutMark(form, point, style, { place, of: panel.series.length }, scales)),
    ),
  );
  return sideBySide(marks);
}

/** Marks of several series closer than this in both directions would look like one. */
const COVERED = 4;
const BESIDE = 2 * MARK_RADIUS + 1;

/** Moves marks of several series that stand on one spot apart from each other, around it, in the order of the series. */
function sideBySide(marks: readonly MarkLayout[]): MarkLayout[] {
  return marks.map((mark) => {
    if (mark.bar !== null) return mark;
    const here = marks.filter((other) => other.bar === null && isOnSameSpot(mark, other));
    const styles = [...new Set(here.map(({ style }) => style))];
    if (styles.length < 2) return mark;
    return { ...mark, x: mark.x + (styles.indexOf(mark.style) - (styles.length - 1) / 2) * BESIDE };
  });
}

function isOnSameSpot(a: MarkLayout, b: MarkLayout): boolean {
  return Math.abs(a.x - b.x) < COVERED && Math.abs(a.y - b.y) < COVERED;
}

type Slot = { readonly place: number; readonly of: number };

function layoutMark(form: ChartForm, point: ChartPoint, style: number, slot: Slot, scales: Scales): MarkLayout {
  const { x, y, bottom, isLog } = scales;
  const bar = form === 'bars' && !point.isDate ? barOf(point, slot, scales) : null;
  return {
    point,
    style,
    x: bar === null ? x(point.time) : bar.x + bar.width / 2,
    y: y(point.value),
    bar,
    whisker: point.hasWhisker ? { low: orNull(point.low, y), high: orNull(point.high, y) } : null,
    extent: point.isPartYear && bar === null ? { from: x(point.from), to: x(point.to) } : null,
    arrow: Math.min(ARROW_LENGTH, bottom + ARROW_FOOT - y(point.value)),
    others: point.otherValues.filter((value) => !isLog || value > 0).map((value) => ({ value, y: y(value) })),
  };
}

/** Bars of several series stand side by side within their period, in the order of the series. */
function barOf(point: ChartPoint, slot: Slot, { x, y }: Pick<Scales, 'x' | 'y'>): Box {
  const top = Math.min(y(point.value), y(0));
  const height = Math.abs(y(point.value) - y(0));
  if (point.isPartYear) {
    const right = x(point.to) - slot.place * (PART_BAR_WIDTH + BAR_GAP);
    return { x: right - PART_BAR_WIDTH, y: top, width: PART_BAR_WIDTH, height };
  }
  const filled = Math.min((x(point.to) - x(point.from)) * BAR_SHARE, MAX_BAR_WIDTH * slot.of);
  const width = filled / slot.of;
  const left = x(point.time) - filled / 2 + slot.place * width;
  return { x: left, y: top, width: Math.max(width - BAR_GAP, 1), height };
}

export function layoutLine(line: ChartLine, style: number, { x, y }: Pick<Scales, 'x' | 'y'>): LineLayout {
  const [x1, y1, x2, y2] = [x(line.from.time), y(line.from.value), x(line.to.time), y(line.to.value)];
  const isStep = line.shape === 'step';
  return {
    line,
    style,
    path: isStep ? `M${x1},${y1}H${x2}V${y2}` : `M${x1},${y1}L${x2},${y2}`,
    middle: { x: (x1 + x2) / 2, y: isStep ? y1 : (y1 + y2) / 2 },
  };
}

/** What a mark covers, for keeping text off it. */
export function markBox(mark: MarkLayout): Box {
  const { x, y, bar, whisker, arrow } = mark;
  const top = Math.min(y - MARK_RADIUS, isUpward(mark) ? y - arrow : y, whisker?.high ?? y);
  const bottom = Math.max(y + MARK_RADIUS, isDownward(mark.point) ? y + arrow : y, whisker?.low ?? y);
  const halfWidth = Math.max(MARK_RADIUS + 1.5, bar === null ? 0 : bar.width / 2);
  const barTop = bar === null ? top : Math.min(top, bar.y);
  const barBottom = bar === null ? bottom : Math.max(bottom, bar.y + bar.height);
  return { x: x - halfWidth, y: barTop, width: 2 * halfWidth, height: barBottom - barTop };
}

/** What a mark has beside it: how far its period reaches, and the ticks of other statements. */
export function besideBoxes({ x, y, extent, others }: MarkLayout): Box[] {
  const ticks = others.map((other) => ({
    x: x + STATEMENT_TICK.beside,
    y: other.y - 1,
    width: STATEMENT_TICK.length,
    height: 2,
  }));
  return extent === null ? ticks : [...ticks, { x: extent.from, y: y - 1, width: extent.to - extent.from, height: 2 }];
}

function isUpward({ point: { mark, hasWhisker, high } }: Pick<MarkLayout, 'point'>): boolean {
  return mark === 'more_than' || mark === 'at_least' || (hasWhisker && high === null);
}

/** True where an arrow points down: the true value may lie anywhere below. */
export function isDownward({ mark, hasWhisker, low }: ChartPoint): boolean {
  return mark === 'nearly' || (hasWhisker && low === null);
}

/** A line as a row of small boxes, for keeping text off it. */
export function lineBoxes({ line }: LineLayout, { x, y }: Pick<Scales, 'x' | 'y'>): Box[] {
  const [x1, y1, x2, y2] = [x(line.from.time), y(line.from.value), x(line.to.time), y(line.to.value)];
  const thickness = 4;
  if (line.shape === 'step') {
    return [
      { x: x1, y: y1 - thickness / 2, width: x2 - x1, height: thickness },
      { x: x2 - thickness / 2, y: Math.min(y1, y2), width: thickness, height: Math.abs(y2 - y1) },
    ];
  }
  const count = Math.max(1, Math.ceil((x2 - x1 + Math.abs(y2 - y1)) / 6));
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [index / count, (index + 1) / count];
    const [top, bottom] = [y1 + (y2 - y1) * start, y1 + (y2 - y1) * end];
    return {
      x: x1 + (x2 - x1) * start,
      y: Math.min(top, bottom) - thickness / 2,
      width: (x2 - x1) / count,
      height: Math.abs(bottom - top) + thickness,
    };
  });
}

function orNull(value: number | null, scale: Scale): number | null {
  return value === null ? null : scale(value);
}
