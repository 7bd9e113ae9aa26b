import { groupBy } from '@/lib/group-by';
import { addMonths, lastDay } from '@/lib/time/calendar';
import { periodKind } from '@/lib/time/kind';
import type { MissingPeriods } from './chart-types';
import { gridOf, isPartYear, missingBetween } from './period-grid';
import type { Point } from './point';

const MONTHS_A_YEAR = 12;

/** Full years without a figure, between two that have one. */
export type MissingYears = MissingPeriods & {
  /** Periods within these years that do have a figure, as the record writes them. */
  readonly partsKnown: readonly string[];
};

/** Two dates, as the record writes them, with more than a year between them and no figure there. */
export type DateGap = { readonly after: string; readonly before: string };

export type Missing = {
  readonly years: readonly MissingYears[];
  /** Parts of a year, each between two periods it can be compared with. */
  readonly parts: readonly MissingPeriods[];
  readonly dates: readonly DateGap[];
  /** The last period or date with a figure; null where there is none at all. */
  readonly last: Pick<Point, 'period' | 'asOf'> | null;
};

/**
 * What the record does not say about a metric: periods without a figure between two that have one, and gaps of more than a
 * year between dates. A derived figure is a figure. Nothing is said of the time before the first.
 * @param points of one metric, in order of time
 */
export function missingOf(points: readonly Point[]): Missing {
  const periods = points.filter(({ period }) => period !== null);
  const gaps = [...groupBy(periods, ({ span }) => gridOf(span).key).values()].flatMap((sameGrid) =>
    neighbours(sameGrid).flatMap(([earlier, later]) => {
      const missing = missingBetween(earlier.span, later.span);
      return missing === null ? [] : [{ missing, earlier, later }];
    }),
  );
  return {
    years: gaps
      .filter(({ earlier }) => isYear(earlier))
      .map(({ missing, earlier, later }) => ({
        ...missing,
        partsKnown: periods
          .filter(({ span }) => isPartYear(span) && span.from >= earlier.span.to && span.to <= later.span.from)
          .map(({ period }) => period ?? ''),
      })),
    parts: gaps.filter(({ earlier }) => !isYear(earlier)).map(({ missing }) => missing),
    dates: dateGaps(points),
    last: lastOf(points),
  };
}

function isYear({ span }: Point): boolean {
  return periodKind(span) === 'year';
}

/** A date stated to the month or year may lie anywhere in it: only what is surely more than a year apart is a gap. */
function dateGaps(points: readonly Point[]): DateGap[] {
  const dated = points.filter(({ asOf }) => asOf !== null);
  return neighbours(dated)
    .filter(([earlier, later]) => addMonths(lastDay(earlier.span), MONTHS_A_YEAR) < later.span.from)
    .map(([earlier, later]) => ({ after: earlier.asOf ?? '', before: later.asOf ?? '' }));
}

function lastOf(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>(
    (last, point) => (last === null || point.span.to >= last.span.to ? point : last),
    null,
  );
}

function neighbours<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, index): [Item, Item][] => {
    const next = items[index + 1];
    return next === undefined ? [] : [[item, next]];
  });
}
