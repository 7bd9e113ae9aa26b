import type { Qualifier } from '@/lib/record/values';

/**
 * A published or derived number together with how firmly it is known. All numbers are in the metric's base unit.
 *
 * - `precision`: the smallest unit the source printed; null for a derived value, which nobody printed.
 * - `low`, `high`: the ends of the interval the statement allows; null where that end is not bounded. A number at the high
 *   end itself would be printed one step up, or is what "nearly" stays below: see `docs/metrics-and-marks.md`.
 */
export type Figure = {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly precision: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** The interval of a figure. Null: not bounded on that side. */
export type Interval = Pick<Figure, 'low' | 'high'>;
