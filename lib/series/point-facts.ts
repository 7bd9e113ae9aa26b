import type { Figure } from '@/lib/figures/figure';
import { lastDay } from '@/lib/time/calendar';
import type { IsoDate } from '@/lib/time/span';
import { derivationText } from './derivation-text';
import type { Point } from './point';

/** What every surface says of a point, flat and without language: the table of points, files, answers. */
export type PointFacts = Figure & {
  readonly metricId: string;
  readonly period: string | null;
  readonly asOf: string | null;
  /** First and last day, both included. */
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly isDerived: boolean;
  /** The working in numbers and ids; null where the point is stated. */
  readonly derivation: string | null;
  readonly hasConflict: boolean;
  readonly observationCount: number;
  readonly sourceId: string;
  readonly locator: string;
  readonly note: string | null;
};

export function pointFacts(point: Point): PointFacts {
  const { value, qualifier, precision, low, high } = point.figure;
  return {
    metricId: point.metricId,
    period: point.period,
    asOf: point.asOf,
    startDate: point.span.from,
    endDate: lastDay(point.span),
    value,
    qualifier,
    precision,
    low,
    high,
    isDerived: point.derivation !== null,
    derivation: point.derivation === null ? null : derivationText(point.derivation),
    hasConflict: point.hasConflict,
    observationCount: point.observations.length,
    sourceId: point.source.id,
    locator: point.locator,
    note: point.note,
  };
}
