import { stateFigure } from '@/lib/figures/state';
import type { Measure, Qualifier, RelationKind, SourceTier } from '@/lib/record/values';
import type { Point, RelationStatement, SourceNote, Statement } from '@/lib/series/point';
import { pointsOf } from '@/lib/series/points';

export function source(id: string, given: Partial<SourceNote> = {}): SourceNote {
  return {
    id,
    title: `Title of ${id}`,
    publisher: 'Publisher',
    publishedOn: '2025-01-01',
    url: null,
    tier: 'press',
    ...given,
  };
}

type GivenStatement = {
  readonly period?: string;
  readonly asOf?: string;
  readonly value?: number;
  readonly precision?: number;
  readonly qualifier?: Qualifier;
  readonly source?: string;
  readonly tier?: SourceTier;
  readonly publishedOn?: string | null;
  readonly note?: string;
};

/** A statement of `m`: exactly 100, to the nearest 1, by a press source `a` of 2025, unless given otherwise. */
export function statement(given: GivenStatement): Statement {
  const { value = 100, precision = 1, qualifier = 'exact', tier = 'press', publishedOn = '2025-01-01' } = given;
  return {
    metricId: 'm',
    period: given.period ?? null,
    asOf: given.asOf ?? null,
    figure: stateFigure({ value, precision, qualifier }),
    source: source(given.source ?? 'a', { tier, publishedOn }),
    locator: 'paragraph 1',
    note: given.note ?? null,
  };
}

type GivenRelation = {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind?: RelationKind;
  readonly value: number;
  readonly precision?: number;
  readonly source?: string;
  readonly tier?: SourceTier;
};

/** A relation of `m`: a multiple to the nearest 0.1, by a press source `r`, unless given otherwise. */
export function relation({
  from,
  to,
  kind = 'multiple',
  value,
  precision = 0.1,
  ...given
}: GivenRelation): RelationStatement {
  return {
    metricId: 'm',
    fromPeriod: from,
    toPeriod: to,
    kind,
    value,
    precision,
    source: source(given.source ?? 'r', { tier: given.tier ?? 'press' }),
    locator: 'paragraph 9',
    note: null,
  };
}

/** The points that are not stated. */
export function derivedPoints(measure: Measure, statements: Statement[], relations: RelationStatement[]): Point[] {
  return pointsOf(measure, statements, relations).filter((point) => point.derivation !== null);
}

/** Period, value and working of each derived point, in order. */
export function workings(statements: Statement[], relations: RelationStatement[], measure: Measure = 'flow') {
  return derivedPoints(measure, statements, relations).map(({ period, asOf, figure, derivation }) => [
    period ?? asOf,
    figure.value,
    derivation?.steps.map((step) => `${step.basePeriod} ${step.operation} ${step.relation.source.id}`),
  ]);
}
