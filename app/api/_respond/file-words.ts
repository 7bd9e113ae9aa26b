import { translatorOf } from '@/app/_i18n/translator';
import { nameTerm } from '@/app/_terms/name-term';
import { readNames } from '@/app/_terms/read-names';
import { unitOfView } from '@/app/_terms/unit-of-view';
import type { Database } from '@/db/database';
import { countFacets } from '@/db/queries/sets/count-facets';
import { listUnits } from '@/db/queries/units/list-units';
import { fieldOf, unitKeyOf } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

/** A filter as its page has it in words: `Theme`, `Trade` and `Health`. */
export type FilterWords = { readonly label: string; readonly terms: readonly string[] };

/**
 * The filters of a view in words, in its language. Which unit a figure is in is asked of its rows, and only where a figure
 * is filtered.
 */
export async function filterWords(
  db: Database,
  name: SetName,
  { releaseId, view }: { readonly releaseId: number; readonly view: View },
): Promise<FilterWords[]> {
  const definition = DEFINITIONS[name];
  const fields = view.filters.flatMap(({ key, terms }) => {
    const field = fieldOf(definition, key);
    return field === undefined ? [] : [{ field, terms }];
  });
  const keys = [...new Set(fields.flatMap(({ field }) => unitKeyOf(field) ?? []))];
  const [facets, units, names] = await Promise.all([
    keys.length === 0 ? [] : countFacets(db, name, { releaseId, view, keys }),
    listUnits(db, { releaseId }),
    readNames(db, releaseId, view.lang, { definition, view }),
  ]);
  const known = { definition, view, facets, units };
  const locale = view.lang;
  const context = {
    locale,
    t: translatorOf(locale),
    names,
    unitOf: (field: (typeof fields)[number]['field']) => unitOfView(known, field),
  };
  return fields.map(({ field, terms }) => ({
    label: field.label[locale],
    terms: terms.map((term) => nameTerm(field, term, context)),
  }));
}
