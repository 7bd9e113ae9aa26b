import type { Metric } from '@/lib/record/metric';
import type { ChartForm, Measure } from '@/lib/record/values';
import type { RelationStatement, Statement } from '../point';

/** What a chart is of: a row of charts, one metric, or several metrics side by side. */
export const SUBJECT_KINDS = ['chart', 'metric', 'comparison'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Metrics side by side at most: more would be neither readable nor told apart by colour and mark. */
export const MAX_COMPARED = 6;

/** Everything a chart is made from, of one release and before any view. `id` is empty for a comparison. */
export type ChartSubject = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly noteEn: string | null;
  readonly noteZh: string | null;
  readonly form: ChartForm;
  readonly metrics: readonly Metric[];
  readonly statements: readonly Statement[];
  readonly relations: readonly RelationStatement[];
};

/** The form of a chart that nobody composed: steps from date to date, bars over periods, points for rates. */
export function formOf(measures: readonly Measure[]): ChartForm {
  if (measures.every((measure) => measure === 'stock' || measure === 'cumulative')) return 'steps';
  return measures.length === 1 && measures[0] === 'flow' ? 'bars' : 'points';
}

/**
 * Whether parts of a year stand apart from full years: in charts of bars, on whatever scale they are looked at, and where
 * only flows are compared.
 */
export function standsApart({ kind, form, metrics }: Pick<ChartSubject, 'kind' | 'form' | 'metrics'>): boolean {
  return form === 'bars' || (kind === 'comparison' && metrics.every(({ measure }) => measure === 'flow'));
}

/** The path of a subject's page, without language: `/charts/x`, `/metrics/y`, `/charts/compare`. */
export function subjectPath({ kind, id }: Pick<ChartSubject, 'kind' | 'id'>): string {
  switch (kind) {
    case 'chart':
      return `/charts/${id}`;
    case 'metric':
      return `/metrics/${id}`;
    case 'comparison':
      return '/charts/compare';
  }
}

/** What its address needs besides the view: the metrics of a comparison. */
export function subjectPairs({ kind, metrics }: Pick<ChartSubject, 'kind' | 'metrics'>): [string, string][] {
  return kind === 'comparison' ? [['metric', metrics.map(({ id }) => id).join(',')]] : [];
}
