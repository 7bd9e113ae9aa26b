import { compareText } from '@/lib/order';
import type { Point } from './point';

/** The current figure of a metric, and what stood before it. */
export type HeadlineFigure = {
  readonly current: Point;
  /** A later point that only a repost states; null where there is none. */
  readonly newerRepost: Point | null;
  /** Earlier points with other values, latest first. */
  readonly earlier: readonly Point[];
};

const EARLIER_POINTS = 3;

/**
 * The figure that heads a metric: its latest point whose source is not a repost, so that a weak page does not replace
 * what an official or a newspaper printed. A later repost stands beside it. Points that repeat a value count once, with
 * their latest date.
 * @param points of one metric, in order of time, as `pointsOf` returns them
 * @returns null where the metric has no point that is not a repost
 */
export function headlineFigureOf(points: readonly Point[]): HeadlineFigure | null {
  const latestFirst = [...points].sort(byLatestDay);
  const firm = latestFirst.filter((point) => point.source.tier !== 'repost');
  const current = firm[0];
  if (current === undefined) return null;
  const latest = latestFirst[0];
  const isRepostNewer = latest !== undefined && latest !== current && latest.figure.value !== current.figure.value;
  const earlier = firm.filter((point, index) => index > 0 && point.figure.value !== firm[index - 1]?.figure.value);
  return { current, newerRepost: isRepostNewer ? latest : null, earlier: earlier.slice(0, EARLIER_POINTS) };
}

/** Later end first; between equal ends the shorter span, which is dated more closely, first. */
function byLatestDay(a: Point, b: Point): number {
  return compareText(b.span.to, a.span.to) || compareText(b.span.from, a.span.from);
}
