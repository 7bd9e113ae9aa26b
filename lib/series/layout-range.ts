import type { PanelLayout } from './layout-types';
import { inverseOf } from './scale';

const DAY_MS = 86_400_000;

/** First and last day, as the record writes days. */
export type DayRange = { readonly from: string; readonly to: string };

/**
 * The days between two positions on the time axis of a panel, kept on the axis. A range shows whole periods only, so a mark
 * between the positions brings its whole period with it: what stands in the band is what is shown.
 * @param start, end positions in pixels, in any order
 */
export function rangeBetween({ timeAxis, marks }: PanelLayout, start: number, end: number): DayRange {
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  const [first, last] = timeAxis.domain;
  const toTime = inverseOf(timeAxis);
  const inside = marks.filter(({ x }) => x >= left && x <= right).map(({ point }) => point);
  const from = Math.max(first, Math.min(toTime(left), ...inside.map((point) => point.from)));
  const to = Math.min(last, Math.max(toTime(right), ...inside.map((point) => point.to)));
  const lastDay = Math.ceil(to / DAY_MS) - 1;
  return { from: isoDay(Math.min(Math.floor(from / DAY_MS), lastDay)), to: isoDay(lastDay) };
}

function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, '2024-06-30'.length);
}
