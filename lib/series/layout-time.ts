import { type Axis, type ChartLabels, FONT_SIZE, type TimeTick, type TimeUnit } from './layout-types';
import { scaleOf } from './scale';
import { textWidth } from './text-box';

/** Units of the time axis from the finest, and how many of them may lie between two labels. */
const UNITS: readonly { readonly unit: TimeUnit; readonly steps: readonly number[] }[] = [
  { unit: 'day', steps: [1, 2, 5, 10] },
  { unit: 'month', steps: [1, 2, 3, 6] },
  { unit: 'quarter', steps: [1, 2] },
  { unit: 'year', steps: [1, 2, 5, 10, 20, 50, 100] },
];
const DAY_MS = 86_400_000;
/** Up to so many days on the axis, a unit is not too fine for it. */
const MAX_DAYS: Record<TimeUnit, number> = { day: 62, month: 400, quarter: 1100, year: Number.POSITIVE_INFINITY };
/** The shortest span of days that a figure must have for a unit to be as fine as the figures themselves. */
const MIN_SPAN: Record<TimeUnit, number> = { day: 0, month: 28, quarter: 89, year: 365 };
/** Space between two labels. */
const LABEL_GAP = 8;

type Cell = { readonly start: number; readonly from: number; readonly to: number };
type Labelled = { readonly cell: Cell; readonly text: string; readonly left: number; readonly right: number };

/**
 * The time axis in calendar years, or in quarters, months or days where it spans few years and its figures are as fine as
 * that. Cells at the ends are cut off where the axis ends. Labels never meet and stay in the panel.
 * @param shortestMs length of the shortest period or date on the axis
 * @param width of the panel
 */
export function timeTicks(axis: Axis, shortestMs: number, width: number, labels: ChartLabels): TimeTick[] {
  const days = (axis.domain[1] - axis.domain[0]) / DAY_MS;
  const fits = UNITS.filter(({ unit }) => days <= MAX_DAYS[unit]);
  const isFinest = ({ unit }: { readonly unit: TimeUnit }) => shortestMs / DAY_MS < (MIN_SPAN[coarserThan(unit)] ?? 0);
  const candidates = fits.filter((one) => one.unit === 'year' || isFinest(one));
  for (const { unit, steps } of candidates) {
    const cells = cellsOf(axis, unit);
    for (const step of steps) {
      const labelled = labelEvery(step, unit, cells, axis, labels).filter(
        ({ left, right }) => left >= 0 && right <= width,
      );
      if (labelled.length > 0 && areApart(labelled)) return ticksOf(cells, axis, labelled);
    }
  }
  return ticksOf(cellsOf(axis, 'year'), axis, []);
}

function coarserThan(unit: TimeUnit): TimeUnit {
  const index = UNITS.findIndex((one) => one.unit === unit);
  return UNITS[index + 1]?.unit ?? 'year';
}

/** The calendar cells that the axis touches, cut off at its ends. `start` is the cell's own first day. */
function cellsOf({ domain: [from, to] }: Axis, unit: TimeUnit): Cell[] {
  const cells: Cell[] = [];
  for (let start = startOf(from, unit); start < to; start = next(start, unit)) {
    cells.push({ start, from: Math.max(start, from), to: Math.min(next(start, unit), to) });
  }
  return cells;
}

/** Labels at every so many cells, counted from a round year, January, or the first of a month. */
function labelEvery(step: number, unit: TimeUnit, cells: readonly Cell[], axis: Axis, labels: ChartLabels): Labelled[] {
  const x = scaleOf(axis);
  const isRound = cells.some(({ start }) => isAt(start, unit, step));
  const chosen = cells.filter(({ start }, index) => (isRound ? isAt(start, unit, step) : index === 0));
  const labelled: Labelled[] = [];
  let previous: Cell | null = null;
  for (const cell of chosen) {
    const isFull = previous === null || yearOf(previous.start) !== yearOf(cell.start);
    const text = labels.time(cell.start, unit, isFull);
    const width = textWidth(text, FONT_SIZE);
    const [left, right] = [x(cell.from), x(cell.to)];
    const isCut = cell.from > cell.start || cell.to < next(cell.start, unit);
    // What is left of a cut cell must hold its own label: beside it the label would seem to be its neighbour's.
    if (isCut && chosen.length > 1 && right - left < width) continue;
    previous = cell;
    labelled.push({ cell, text, left: (left + right - width) / 2, right: (left + right + width) / 2 });
  }
  return labelled;
}

function areApart(labelled: readonly Labelled[]): boolean {
  return labelled.every(({ left }, index) => left >= (labelled[index - 1]?.right ?? -LABEL_GAP) + LABEL_GAP);
}

function ticksOf(cells: readonly Cell[], axis: Axis, labelled: readonly Labelled[]): TimeTick[] {
  const x = scaleOf(axis);
  const texts = new Map(labelled.map(({ cell, text }) => [cell, text]));
  return cells.map((cell) => ({ from: x(cell.from), to: x(cell.to), text: texts.get(cell) ?? null }));
}

function isAt(start: number, unit: TimeUnit, step: number): boolean {
  const date = new Date(start);
  switch (unit) {
    case 'year':
      return date.getUTCFullYear() % step === 0;
    case 'quarter':
      return (date.getUTCMonth() / 3) % step === 0;
    case 'month':
      return date.getUTCMonth() % step === 0;
    case 'day':
      // The last days of a month stand too close to the first of the next.
      return (date.getUTCDate() - 1) % step === 0 && (step === 1 || date.getUTCDate() <= 30 - step / 2);
  }
}

function startOf(time: number, unit: TimeUnit): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'year':
      return Date.UTC(year, 0);
    case 'quarter':
      return Date.UTC(year, month - (month % 3));
    case 'month':
      return Date.UTC(year, month);
    case 'day':
      return Date.UTC(year, month, date.getUTCDate());
  }
}

function next(start: number, unit: TimeUnit): number {
  const date = new Date(start);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'year':
      return Date.UTC(year + 1, 0);
    case 'quarter':
      return Date.UTC(year, month + 3);
    case 'month':
      return Date.UTC(year, month + 1);
    case 'day':
      return Date.UTC(year, month, date.getUTCDate() + 1);
  }
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
