import type { Point, Statement } from './point';
import { decidingCriterion, type PreferenceCriterion } from './prefer';

/** A statement that stands behind the preferred one, and the first criterion that decided against it. */
export type StatementBehind = {
  readonly statement: Statement;
  /** Null where the two are the same in every respect. */
  readonly decidedBy: PreferenceCriterion | null;
};

/** Everything stated of one period or date. */
export type StatedPeriod = {
  readonly point: Point;
  readonly preferred: Statement;
  readonly behind: readonly StatementBehind[];
};

/**
 * The statements of a metric under the period or date they are for, the latest first; of each, the preferred one and why the
 * others stand behind it. Derived points, which nobody stated, are left out.
 * @param points of one metric, in order of time
 */
export function statementsByPeriod(points: readonly Point[]): StatedPeriod[] {
  return points.toReversed().flatMap((point) => {
    const [preferred, ...others] = point.observations;
    if (preferred === undefined) return [];
    const behind = others.map((statement) => ({ statement, decidedBy: decidingCriterion(preferred, statement) }));
    return [{ point, preferred, behind }];
  });
}
