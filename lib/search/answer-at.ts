import { compareText } from '@/lib/order';
import type { Point } from '@/lib/series/point';
import { periodKind } from '@/lib/time/kind';
import type { Span } from '@/lib/time/span';
import type { AskedTime } from './read-when';

/**
 * What the record says of a metric for a time that is asked for. `stated`: a point for just that time, or of a metric counted at
 * dates its last one within it. `missing`: there is none, and what stands nearest, nothing of it calculated: points for parts
 * of the time, one for a longer time around it, the last before and the first after it, which are years where a year is asked for and
 * the metric has any.
 */
export type AnswerAt =
  | { readonly kind: 'stated'; readonly asked: AskedTime; readonly point: Point }
  | {
      readonly kind: 'missing';
      readonly asked: AskedTime;
      readonly part: Point | null;
      readonly around: Point | null;
      readonly before: Point | null;
      readonly after: Point | null;
    };

/** @param points of one metric, in order of time, as `pointsOf` returns them */
export function answerAt(points: readonly Point[], asked: AskedTime): AnswerAt {
  const { span } = asked;
  const same = points.filter((point) => point.span.from === span.from && point.span.to === span.to);
  const inside = points.filter((point) => isWithin(point.span, span));
  const stated = same.find(({ period }) => period !== null) ?? same[0] ?? last(inside.filter(isAtDate));
  if (stated !== undefined) return { kind: 'stated', asked, point: stated };
  const around = points.filter((point) => isWithin(span, point.span));
  const alike = points.filter((point) => isAtDate(point) || periodKind(point.span) === periodKind(span));
  const beside = alike.length === 0 ? points : alike;
  return {
    kind: 'missing',
    asked,
    part: longest(inside) ?? null,
    around: longest(around, -1) ?? null,
    before: last(beside.filter((point) => point.span.to <= span.from)) ?? null,
    after: first(beside.filter((point) => point.span.from >= span.to)) ?? null,
  };
}

function isAtDate({ asOf }: Point): boolean {
  return asOf !== null;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** The point that ends last, and of two that end together the shorter. */
function last(points: readonly Point[]): Point | undefined {
  return points.toSorted((a, b) => compareText(b.span.to, a.span.to) || compareText(b.span.from, a.span.from))[0];
}

/** The point that starts first, and of two that start together the shorter. */
function first(points: readonly Point[]): Point | undefined {
  return points.toSorted((a, b) => compareText(a.span.from, b.span.from) || compareText(a.span.to, b.span.to))[0];
}

/** The longest, or with −1 the shortest; of equal ones the later. */
function longest(points: readonly Point[], sign: 1 | -1 = 1): Point | undefined {
  const length = ({ span }: Point) => Date.parse(span.to) - Date.parse(span.from);
  return points.toSorted((a, b) => sign * (length(b) - length(a)) || compareText(b.span.to, a.span.to))[0];
}
