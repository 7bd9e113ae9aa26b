import type { Locale } from '@/lib/format/locale';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView, withTerms } from '@/lib/tables/view';
import { type PagedSet, tablePath } from './paths';

/** Columns that count rows of another set, and the filter there that leads to exactly these. */
const COUNTED: Partial<Record<SetName, Readonly<Record<string, { readonly set: PagedSet; readonly key: string }>>>> = {
  sources: {
    observation_count: { set: 'observations', key: 'source_id' },
    outcome_count: { set: 'outcomes', key: 'source_id' },
  },
  organisations: { outcome_count: { set: 'outcomes', key: 'organisation' } },
  metrics: { observation_count: { set: 'observations', key: 'metric' } },
};

/** The rows that a column counts, as a page of them; null where it counts none that have a page. */
export function countedAddress(set: SetName, column: string, id: string, locale: Locale): string | null {
  const counted = COUNTED[set]?.[column];
  if (counted === undefined) return null;
  const definition = DEFINITIONS[counted.set];
  const view = withTerms(defaultView(definition, 'page', locale), counted.key, [id], definition);
  return addressOf(tablePath(counted.set, locale), view, definition, 'page');
}
