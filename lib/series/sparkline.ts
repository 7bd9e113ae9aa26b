import { chartModel } from './chart-model';
import { isBound } from './chart-point';
import type { ChartLine, ChartModel, ChartPoint, MarkKind } from './chart-types';
import type { MetricSeries } from './metric-series';
import { linearScale, type Scale } from './scale';
import { formOf } from './view/chart-subject';
import { plainSeries } from './view/view-series';

/** How a part of a year is drawn beside full years: a dash as long as the period, whole, broken or dotted. */
const DASH = { exact: 'part_exact', about: 'part_about', derived: 'part_derived' } as const;

/** What a sparkline is drawn from, in the order in which it is drawn: lines under marks. */
const PARTS = [
  'extent',
  'part_exact',
  'part_about',
  'part_derived',
  'solid',
  'bridge',
  'whisker',
  'conflict',
  'exact',
  'about',
  'at_least',
  'more_than',
  'nearly',
  'derived',
] as const;
export type SparklinePart = (typeof PARTS)[number];

/** All of one kind in one path, in pixels of `SPARKLINE_SIZE`. */
export type SparklinePath = { readonly part: SparklinePart; readonly path: string };

export const SPARKLINE_SIZE = { width: 120, height: 32 } as const;
/** Room left and right for half a mark, and for the tick of another statement. */
const SIDE = 6;
const EDGE = 4;
/** Length of the arrow of a bound, for which there is room where there is one. */
const ARROW = 7;
const MIN_EXTENT = 3;
/** Half the height of a diamond. */
const DIAMOND = 3;

/**
 * One metric in small, from the model that draws it large: lines only within a group, bridges apart, bounds as arrows, derived
 * values as diamonds with their interval. Flows are points, not bars: bars of unlike periods cannot share so small a frame.
 * Beside full years, parts of a year are dashes without lines; their bounds stay arrows.
 * @returns one path for each kind that occurs, in drawing order; none where the metric has no point
 */
export function sparklineOf(series: MetricSeries): readonly SparklinePath[] {
  const form = formOf([series.metric.measure]);
  const model = chartModel(form === 'bars' ? 'points' : form, plainSeries([series]));
  // One metric has one unit, and only bars are split by period: one panel.
  const [drawn] = model.panels[0]?.series ?? [];
  if (drawn === undefined) return [];
  const points = drawn.groups.flatMap((group) => group.points);
  const scales = scalesOf(model, points);
  const hasFullYears = points.some(({ isDate, isPartYear }) => !isDate && !isPartYear);
  const isBeside = ({ isPartYear }: ChartPoint) => hasFullYears && isPartYear;
  const lines = drawn.lines.filter(({ from }) => !isBeside(from));
  const pieces: Piece[] = [
    { part: 'solid', path: joined(lines, 'solid', scales) },
    { part: 'bridge', path: joined(lines, 'bridge', scales) },
    ...points.flatMap((point) => (isBeside(point) && !isBound(point) ? dash(point, scales) : marks(point, scales))),
  ];
  return PARTS.map((part) => ({ part, path: pathOf(pieces, part) })).filter(({ path }) => path !== '');
}

type Piece = SparklinePath;

function pathOf(pieces: readonly Piece[], part: SparklinePart): string {
  return pieces.map((piece) => (piece.part === part ? piece.path : '')).join('');
}

function dash(point: ChartPoint, scales: Scales): Piece[] {
  const part = point.mark === 'about' || point.mark === 'derived' ? DASH[point.mark] : DASH.exact;
  return [{ part, path: extent(point, scales) }];
}

function marks(point: ChartPoint, scales: Scales): Piece[] {
  return [
    { part: point.mark, path: GLYPHS[point.mark](scales.x(point.time), scales.y(point.value)) },
    { part: 'extent', path: point.isPartYear ? extent(point, scales) : '' },
    { part: 'whisker', path: point.hasWhisker ? whisker(point, scales) : '' },
    { part: 'conflict', path: ticks(point, scales) },
  ];
}

type Scales = { readonly x: Scale; readonly y: Scale };

function scalesOf({ time, panels }: ChartModel, points: readonly ChartPoint[]): Scales {
  const isOpen = (side: 'low' | 'high') => points.some((point) => point[side] === null);
  const [low, high] = panels[0]?.values ?? [0, 0];
  // A single value stands in the middle.
  const values: readonly [number, number] = low === high ? [low - 1, high + 1] : [low, high];
  const { width, height } = SPARKLINE_SIZE;
  const bottom = height - EDGE - (isOpen('low') ? ARROW : 0);
  return {
    x: rounded(linearScale(time ?? [0, 1], [SIDE, width - SIDE])),
    y: rounded(linearScale(values, [bottom, EDGE + (isOpen('high') ? ARROW : 0)])),
  };
}

/** A tenth of a pixel is enough here, and a page has hundreds of these. */
function rounded(scale: Scale): Scale {
  return (value) => tenth(scale(value));
}

function tenth(position: number): number {
  return Math.round(position * 10) / 10;
}

/** The lines of one kind as one path; a line that starts where the last one ended goes on from there. */
function joined(lines: readonly ChartLine[], kind: ChartLine['kind'], { x, y }: Scales): string {
  let end: ChartPoint | null = null;
  let path = '';
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const { from, to } = line;
    if (from !== end) path += `M${x(from.time)} ${y(from.value)}`;
    const rise = y(from.value) === y(to.value) ? '' : `V${y(to.value)}`;
    path += line.shape === 'step' ? `H${x(to.time)}${rise}` : `L${x(to.time)} ${y(to.value)}`;
    end = to;
  }
  return path;
}

/** How far a part of a year reaches, and never too short to be seen. */
function extent({ time, from, to, value }: ChartPoint, { x, y }: Scales): string {
  const isSeen = x(to) - x(from) >= MIN_EXTENT;
  const start = isSeen ? x(from) : left(x(time), MIN_EXTENT / 2);
  return `M${start} ${y(value)}${isSeen ? `H${x(to)}` : `h${MIN_EXTENT}`}`;
}

/** The interval of a derived value where it reaches out of the diamond; an end that is not bounded is an arrow. */
function whisker({ time, value, low, high }: ChartPoint, { x, y }: Scales): string {
  const start = `M${x(time)} ${y(value)}`;
  const to = (end: number) => (Math.abs(y(end) - y(value)) > DIAMOND ? `${start}V${y(end)}` : '');
  return (high === null ? start + UP : to(high)) + (low === null ? start + DOWN : to(low));
}

/** What other statements say, beside the mark. */
function ticks({ time, otherValues }: ChartPoint, { x, y }: Scales): string {
  return otherValues.map((other) => `M${x(time)} ${y(other)}m2 0h4`).join('');
}

const UP = `v-${ARROW}m-2 2l2-2 2 2`;
const DOWN = `v${ARROW}m-2-2l2 2 2-2`;

/** A dot is a line of no length with round ends; the ring is two half circles; a bound stands on a foot. */
const GLYPHS: Record<MarkKind, (x: number, y: number) => string> = {
  exact: (x, y) => `M${x} ${y}h0`,
  about: (x, y) => `M${left(x, 2)} ${y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0`,
  at_least: (x, y) => `M${left(x, 3)} ${y}h6m-3 0${UP}`,
  more_than: (x, y) => `M${left(x, 3)} ${y}h6m-3 0${UP}`,
  nearly: (x, y) => `M${left(x, 3)} ${y}h6m-3 0${DOWN}`,
  derived: (x, y) => `M${x} ${y}m0-${DIAMOND}l3 3-3 3-3-3z`,
};

function left(x: number, by: number): number {
  return tenth(x - by);
}
