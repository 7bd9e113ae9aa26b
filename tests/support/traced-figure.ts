import type { MarkKind } from '@/lib/series/chart-types';

/** A figure that tests follow through every surface. */
export type Traced = {
  /** How the numbers come about, from what the file prints. */
  readonly working: string;
  readonly metricId: string;
  /** The period, or the as-of date, as the record writes it. */
  readonly when: string;
  readonly isDate: boolean;
  /** The view it is seen in, as the query of an address; empty: as published. */
  readonly query: string;
  readonly value: number;
  /** Ends of the interval; null: not bounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: MarkKind;
  /** The source that answers for the point. */
  readonly sourceId: string;
  /** The unit of the metric. */
  readonly unitId: string;
  /** How many statements stand behind it; 0: derived. */
  readonly statements: number;
  readonly hasConflict: boolean;
  /** What it is calculated from: the base of an index, the earlier point of a change. Null for a value as published. */
  readonly base: string | null;
};

type Ends = readonly [value: number, low: number | null, high: number | null];
type Given = Pick<Traced, 'metricId' | 'when' | 'mark' | 'sourceId' | 'unitId'> & Partial<Traced>;

export function traced(working: string, [value, low, high]: Ends, given: Given): Traced {
  const isDate = given.isDate ?? false;
  return { working, value, low, high, isDate, query: '', statements: 1, hasConflict: false, base: null, ...given };
}
