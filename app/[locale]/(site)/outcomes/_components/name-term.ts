import { getTranslations } from 'next-intl/server';
import { OUTCOME_KINDS, OUTCOME_STATUSES, SIDES, THEMES } from '@/lib/record/values';
import type { Outcomes } from './read-outcomes';

/** How a term of a filter is called: the word of a code, the name behind an identifier, the term itself otherwise. */
export async function termNamer({ names }: Outcomes): Promise<(key: string, term: string) => string> {
  const t = await getTranslations();
  const namers: Record<string, (term: string) => string | undefined> = {
    theme: (term) => worded(THEMES, term, (code) => t(`themes.${code}`)),
    kind: (term) => worded(OUTCOME_KINDS, term, (code) => t(`outcomeKinds.${code}`)),
    status: (term) => worded(OUTCOME_STATUSES, term, (code) => t(`outcomeStatuses.${code}`)),
    side: (term) => worded(SIDES, term, (code) => t(`sides.${code}`)),
    programme_id: (term) => names.programmes.get(term)?.name,
    organisation: (term) => names.organisations.get(term),
    place: (term) => names.places.get(term),
  };
  return (key, term) => namers[key]?.(term) ?? term;
}

function worded<Code extends string>(
  codes: readonly Code[],
  term: string,
  word: (code: Code) => string,
): string | undefined {
  const code = codes.find((candidate) => candidate === term);
  return code && word(code);
}
