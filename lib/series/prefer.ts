import { compareNumbers, compareText } from '@/lib/order';
import { QUALIFIERS, SOURCE_TIERS } from '@/lib/record/values';
import { comparePartialDates } from '@/lib/time/order';
import type { Statement } from './point';

/**
 * Orders the statements of one point, the preferred first: best tier; then fewest hedges, in the order of `QUALIFIERS`
 * (exact, about, at_least, more_than, nearly); then finest precision; then latest publication, a date not shown being the
 * oldest (see `comparePartialDates`); then source id. One source may state two values: the smaller is then preferred,
 * being the lesser claim, and last the spelling of the period, so that the order never depends on the order read.
 */
export function comparePreference(a: Statement, b: Statement): number {
  return (
    SOURCE_TIERS.indexOf(a.source.tier) - SOURCE_TIERS.indexOf(b.source.tier) ||
    QUALIFIERS.indexOf(a.figure.qualifier) - QUALIFIERS.indexOf(b.figure.qualifier) ||
    compareNumbers(coarseness(a), coarseness(b)) ||
    comparePartialDates(b.source.publishedOn, a.source.publishedOn) ||
    compareText(a.source.id, b.source.id) ||
    compareNumbers(a.figure.value, b.figure.value) ||
    compareText(a.period ?? '', b.period ?? '')
  );
}

/** A precision that is not known counts as the coarsest. */
function coarseness({ figure }: Statement): number {
  return figure.precision ?? Number.POSITIVE_INFINITY;
}
