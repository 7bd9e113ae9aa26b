import { PLOT_WIDTHS, type Room } from '@/lib/outcomes/bars-layout';
import type { Theme } from '@/lib/record/values';
import { textWidth } from '@/lib/series/text-box';
import { toEpochMs } from '@/lib/time/calendar';
import type { Span } from '@/lib/time/span';
import type { DatedOutcome, Lane } from './timeline';

/** Pixels: the row of years at both ends, the row that names the launch, the name of a lane, one mark, under a lane. */
export const TIMELINE = { years: 22, launch: 18, name: 20, row: 11, below: 9, fontSize: 11 } as const;

/** The least room of a mark beside its neighbours in a row, in per cent of the plot: 6 of 264 pixels, 20 of 820. */
const MARK_ROOM = 2.4;
/** So that a single year is not stretched over the whole width. */
const MIN_YEARS = 4;
const LABEL_GAP = 8;
/** Right of it the name of the launch stands before its line. */
const TURN = 60;

/** `x`: the middle of what the date covers; `from`, `to`: its ends. All in per cent of the plot's width. */
export type TimelineMark = {
  readonly id: string;
  readonly isExact: boolean;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Pixels from the top of the drawing. */
  readonly y: number;
};

export type TimelineLane = {
  readonly theme: Theme;
  readonly count: number;
  /** Pixels from the top: of the line its name stands on, and of the line its marks are stacked on. */
  readonly nameY: number;
  readonly baseY: number;
  readonly marks: readonly TimelineMark[];
};

export type TimelineLayout = {
  /** Pixels. */
  readonly height: number;
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly middle: number;
    /** The least width of the plot at which it is named; null: at none. */
    readonly room: Room;
  }[];
  readonly lanes: readonly TimelineLane[];
  /** What the launch covers, per cent; null where it is not known or lies outside of the years shown. */
  readonly launch: { readonly from: number; readonly to: number; readonly isNameBefore: boolean } | null;
};

/**
 * Where the marks stand: widths in per cent, so that one drawing fits every screen, heights in pixels. Marks that would
 * meet are stacked, upwards from the base line of their lane. The years are whole calendar years, four at least.
 * @returns null where no outcome has a date
 */
export function timelineLayout<Outcome extends { readonly id: string }>(
  lanes: readonly Lane<Outcome>[],
  launch: Span | null,
): TimelineLayout | null {
  const all = lanes.flatMap(({ dated }) => dated.map(({ span }) => span));
  if (all.length === 0) return null;
  const years = yearsOf(all);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const x = (time: number) => tidy(((time - start) / (end - start)) * 100);
  const launchAt = launch === null ? null : { from: x(toEpochMs(launch.from)), to: x(toEpochMs(launch.to)) };
  const isLaunchShown = launchAt !== null && launchAt.from >= 0 && launchAt.to <= 100;
  let top = TIMELINE.years + (isLaunchShown ? TIMELINE.launch : 0);
  const placed = lanes.map((lane): TimelineLane => {
    const rows = stack(lane.dated, x);
    const height = TIMELINE.name + (Math.max(...rows.map(({ row }) => row)) + 1) * TIMELINE.row;
    const baseY = top + height;
    const marks = rows.map(({ row, ...mark }) => ({ ...mark, y: baseY - (row + 0.5) * TIMELINE.row }));
    const laid = { theme: lane.theme, count: lane.dated.length, nameY: top + TIMELINE.name - 6, baseY, marks };
    top = baseY + TIMELINE.below;
    return laid;
  });
  return {
    height: top + TIMELINE.years,
    years: years.map((year) => {
      const [from, to] = [x(Date.UTC(year, 0)), x(Date.UTC(year + 1, 0))];
      return { year, x: from, middle: tidy((from + to) / 2), room: roomOf(last - year, years.length) };
    }),
    lanes: placed,
    launch: isLaunchShown ? { ...launchAt, isNameBefore: launchAt.from > TURN } : null,
  };
}

/** Every calendar year that a date touches and those between; a few years are made four, later and earlier in turn. */
function yearsOf(spans: readonly Span[]): number[] {
  let first = Math.min(...spans.map(({ from }) => Number(from.slice(0, 4))));
  let last = Math.max(...spans.map(({ from }) => Number(from.slice(0, 4))));
  while (last - first + 1 < MIN_YEARS) {
    if ((last - first) % 2 === 0) last += 1;
    else first -= 1;
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type Stacked = Omit<TimelineMark, 'y'> & { readonly row: number };

/** Each mark in the lowest row in which nothing stands in its way. */
function stack<Outcome extends { readonly id: string }>(
  dated: readonly DatedOutcome<Outcome>[],
  x: (time: number) => number,
): Stacked[] {
  const ends: number[] = [];
  return dated.map(({ outcome, span, isExact }) => {
    const [from, to] = [x(toEpochMs(span.from)), x(toEpochMs(span.to))];
    const middle = tidy((from + to) / 2);
    const left = Math.min(from, middle - MARK_ROOM / 2);
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(to, middle + MARK_ROOM / 2);
    return { id: outcome.id, isExact, x: middle, from, to, row };
  });
}

/** Counted from the last year: from which width on every so many of them have room for their names. */
function roomOf(fromLast: number, count: number): Room {
  const label = textWidth('2024', TIMELINE.fontSize) + LABEL_GAP;
  return PLOT_WIDTHS.find(({ width }) => fromLast % Math.ceil(label / (width / count)) === 0)?.name ?? null;
}

/** What is finer cannot be seen and only makes pages longer. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
