import type { Point } from '../point';
import { isInRange } from './in-range';
import { type Notice, type NoticeCode, noticeOf } from './notice';
import type { ViewParameter } from './serialise-chart-view';

/** Points of one series that a calculation has nothing to say of, and why. */
export type LeftOut = {
  readonly code: NoticeCode;
  readonly parameter: ViewParameter;
  readonly metricId: string;
  readonly value: string;
  readonly points: readonly Point[];
};

/** One notice for each series that lacks points in the range: what lies outside it is not missed. */
export function leftOutNotices(
  leftOut: readonly LeftOut[],
  range: { readonly from: string | null; readonly to: string | null },
): Notice[] {
  return leftOut.flatMap(({ code, parameter, metricId, value, points }) => {
    const count = points.filter((point) => isInRange(point, range)).length;
    return count === 0 ? [] : [noticeOf(code, parameter, { metricId, value, count })];
  });
}
