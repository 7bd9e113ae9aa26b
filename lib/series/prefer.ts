import { compareNumbers, compareText } from '@/lib/order';
import { QUALIFIERS, SOURCE_TIERS } from '@/lib/record/values';
import { comparePartialDates } from '@/lib/time/order';
import type { Statement } from './point';

/** What decides between two statements of one point, in the order in which it is asked. */
export const PREFERENCE_CRITERIA = [
  'tier',
  'hedge',
  'precision',
  'publication',
  'source',
  'value',
  'spelling',
] as const;
export type PreferenceCriterion = (typeof PREFERENCE_CRITERIA)[number];

const COMPARE: Record<PreferenceCriterion, (a: Statement, b: Statement) => number> = {
  tier: (a, b) => SOURCE_TIERS.indexOf(a.source.tier) - SOURCE_TIERS.indexOf(b.source.tier),
  hedge: (a, b) => QUALIFIERS.indexOf(a.figure.qualifier) - QUALIFIERS.indexOf(b.figure.qualifier),
  precision: (a, b) => compareNumbers(coarseness(a), coarseness(b)),
  publication: (a, b) => comparePartialDates(b.source.publishedOn, a.source.publishedOn),
  source: (a, b) => compareText(a.source.id, b.source.id),
  value: (a, b) => compareNumbers(a.figure.value, b.figure.value),
  spelling: (a, b) => compareText(a.period ?? '', b.period ?? ''),
};

/**
 * Orders the statements of one point, the preferred first: best tier; then fewest hedges, in the order of `QUALIFIERS`
 * (exact, about, at_least, more_than, nearly); then finest precision; then latest publication, a date not shown being the
 * oldest (see `comparePartialDates`); then source id. One source may state two values: the smaller is then preferred,
 * being the lesser claim, and last the spelling of the period, so that the order never depends on the order read.
 */
export function comparePreference(a: Statement, b: Statement): number {
  const criterion = decidingCriterion(a, b);
  return criterion === null ? 0 : COMPARE[criterion](a, b);
}

/** The first criterion in which two statements of one point differ; null where none does. */
export function decidingCriterion(a: Statement, b: Statement): PreferenceCriterion | null {
  return PREFERENCE_CRITERIA.find((criterion) => COMPARE[criterion](a, b) !== 0) ?? null;
}

/** A precision that is not known counts as the coarsest. */
function coarseness({ figure }: Statement): number {
  return figure.precision ?? Number.POSITIVE_INFINITY;
}
