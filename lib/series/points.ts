import { hasConflict } from '@/lib/figures/conflict';
import { compareText } from '@/lib/order';
import type { Measure } from '@/lib/record/values';
import { compareSpans } from '@/lib/time/order';
import { derivePoints } from './derive';
import { momentKey, momentOf } from './moment';
import type { Point, RelationStatement, Statement } from './point';
import { comparePreference } from './prefer';

/**
 * The points of one metric: one for each period or date that is stated, showing the preferred statement and keeping the
 * others behind it, and one for each that is only derived. Ordered by first day, then by end; a period stands before a
 * date of the same days, which is another point.
 * @throws RangeError where a statement has no readable period or date.
 */
export function pointsOf(
  measure: Measure,
  statements: readonly Statement[],
  relations: readonly RelationStatement[],
): Point[] {
  const stated = statedPoints(statements);
  return [...stated, ...derivePoints(measure, stated, relations)].sort(compareMoments);
}

function statedPoints(statements: readonly Statement[]): Point[] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const key = momentKey(momentOf(statement));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].map(statedPoint);
}

function statedPoint(group: [Statement, ...Statement[]]): Point {
  const [preferred] = group.sort(comparePreference);
  return {
    metricId: preferred.metricId,
    ...momentOf(preferred),
    figure: preferred.figure,
    derivation: null,
    observations: group,
    hasConflict: hasConflict(group.map(({ figure }) => figure)),
    source: preferred.source,
    locator: preferred.locator,
    note: preferred.note,
  };
}

/** Two points of one metric never share both span and kind, so the order is total. */
function compareMoments(a: Point, b: Point): number {
  return compareSpans(a.span, b.span) || compareText(a.asOf ?? '', b.asOf ?? '');
}
