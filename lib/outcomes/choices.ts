import type { Theme } from '@/lib/record/values';
import { EMPTY } from '@/lib/tables/condition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { termsOf, type View, withTerms } from '@/lib/tables/view';

/** The view of that year alone; of all years again where it is chosen alone already. Null: the outcomes without a date. */
export function toggledYear(view: View, year: string | null): View {
  const term = year ?? EMPTY;
  return withTerms(view, 'year', isAlone(view, 'year', term) ? [] : [term], OUTCOMES);
}

/** The view of that theme in that year alone; of both filters freed again where it is chosen already. */
export function toggledSegment(view: View, year: string | null, theme: Theme): View {
  const term = year ?? EMPTY;
  const isChosen = isAlone(view, 'year', term) && isAlone(view, 'theme', theme);
  const ofYear = withTerms(view, 'year', isChosen ? [] : [term], OUTCOMES);
  return withTerms(ofYear, 'theme', isChosen ? [] : [theme], OUTCOMES);
}

/** The view with that theme beside those chosen, or without it: as its facet does. */
export function toggledTheme(view: View, theme: Theme): View {
  return toggledTerm(view, 'theme', theme);
}

/** The view with that term of a filter beside those chosen, or without it. */
export function toggledTerm(view: View, key: string, term: string): View {
  const chosen = termsOf(view, key);
  const terms = chosen.includes(term) ? chosen.filter((one) => one !== term) : [...chosen, term];
  return withTerms(view, key, terms, OUTCOMES);
}

function isAlone(view: View, key: string, term: string): boolean {
  const terms = termsOf(view, key);
  return terms.length === 1 && terms[0] === term;
}
