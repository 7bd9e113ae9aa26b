import type { Locale } from '@/lib/format/locale';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView, withTerms } from '@/lib/tables/view';
import type { PagedSet } from './paths';

/** One row of a set as machines read it: a list of one as JSON (without an ending) or CSV. */
export function rowFile(set: PagedSet, id: string, ending: '' | '.csv', locale: Locale): string {
  const definition = DEFINITIONS[set];
  const view = withTerms(defaultView(definition, 'api', locale), definition.tieBreaker.key, [id], definition);
  const hasByteOrderMark = ending === '.csv';
  return addressOf(`/api/v1/${set}${ending}`, { ...view, hasByteOrderMark }, definition, 'api');
}
