import type { Figure } from '@/lib/figures/figure';
import type { RelationKind, SourceTier } from '@/lib/record/values';
import type { Span } from '@/lib/time/span';

/** What the reader is told of a document beside a figure. `publishedOn` is a partial date; null where it is not shown. */
export type SourceNote = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  /** Null for a repost: the original address is not known. */
  readonly url: string | null;
  readonly tier: SourceTier;
};

/** An observation as read from the record: one statement of one value. Exactly one of `period` and `asOf` is set. */
export type Statement = {
  readonly metricId: string;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly figure: Figure;
  readonly source: SourceNote;
  readonly locator: string;
  readonly note: string | null;
};

/** A relation as read from the record; a period that its source does not state is null. */
export type RelationStatement = {
  readonly metricId: string;
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
  readonly kind: RelationKind;
  /** A factor (`multiple`) or a change in per cent (`percent_change`). */
  readonly value: number;
  readonly precision: number;
  readonly source: SourceNote;
  readonly locator: string;
  readonly note: string | null;
};

/** One step of a derivation: `result` is `base` × or ÷ the relation's factor; of a bound, the end that is known. */
export type DerivationStep = {
  readonly relation: RelationStatement;
  /** `times`: forward in the relation, base is its `from`; `divided_by`: backward, base is its `to`. */
  readonly operation: 'times' | 'divided_by';
  /** The period or date, as printed, of the base and of the result. */
  readonly basePeriod: string;
  readonly resultPeriod: string;
  readonly base: Figure;
  readonly result: Figure;
};

/** The working of a derived value: the statement it starts from and each step, in order. */
export type Derivation = {
  readonly start: Statement;
  readonly steps: readonly [DerivationStep, ...DerivationStep[]];
};

/**
 * What a chart or table shows for one metric and one period. Either stated (`observations` has at least one entry, the
 * preferred first, and `derivation` is null) or derived (`observations` is empty).
 */
export type Point = {
  readonly metricId: string;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly span: Span;
  readonly figure: Figure;
  readonly derivation: Derivation | null;
  readonly observations: readonly Statement[];
  /** True where the intervals of two of its observations do not meet. */
  readonly hasConflict: boolean;
  /** The preferred observation's source, or the source of the last relation of a derivation. */
  readonly source: SourceNote;
  readonly locator: string;
  readonly note: string | null;
};
