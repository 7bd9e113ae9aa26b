import { tableAddress } from '@/app/[locale]/(site)/_table/paths';
import type { Locale } from '@/lib/format/locale';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView, withTerms } from '@/lib/tables/view';

/** The sets of which a programme has rows, and the filter that leaves exactly these. */
const KEYS = { outcomes: 'programme_id', observations: 'programme_id', metrics: 'programme_id' } as const;
type SetOfProgramme = keyof typeof KEYS;

/** The rows of a programme itself, as a page of them. */
export function programmeRows(set: SetOfProgramme, id: string, locale: Locale): string {
  return tableAddress(set, withTerms(defaultView(DEFINITIONS[set], 'page', locale), KEYS[set], [id], DEFINITIONS[set]));
}

/** The same as a file for spreadsheets: all rows, as the page's own export has them. */
export function programmeFile(set: SetOfProgramme, id: string, locale: Locale): string {
  const definition = DEFINITIONS[set];
  const view = withTerms(defaultView(definition, 'api', locale), KEYS[set], [id], definition);
  return addressOf(`/api/v1/${set}.csv`, { ...view, hasByteOrderMark: true }, definition, 'api');
}

/** The organisations that take part in a programme itself, on either side, as a page of them. */
export function organisationsOf(id: string, locale: Locale): string {
  const definition = DEFINITIONS.organisations;
  return tableAddress(
    'organisations',
    withTerms(defaultView(definition, 'page', locale), 'programme', [id], definition),
  );
}
