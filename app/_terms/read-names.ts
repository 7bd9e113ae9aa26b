import type { Database } from '@/db/database';
import { type EntityName, listNamesOf } from '@/db/queries/names/list-names-of';
import type { FacetCounts } from '@/db/queries/sets/count-facets';
import type { Row } from '@/db/queries/sets/list-rows';
import type { Locale } from '@/lib/format/locale';
import { type Field, fieldOf, type Reference, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';

export type Name = EntityName;
/** What identifiers are called, by what they identify. */
export type Names = ReadonlyMap<Reference, ReadonlyMap<string, Name>>;

/** Where identifiers come from: rows of the set, values of its facets, terms of the view. */
type Named = {
  readonly definition: TableDefinition;
  readonly rows?: readonly Row[];
  readonly facets?: readonly FacetCounts[];
  readonly view?: View;
};

/** The names behind all identifiers that a page shows, in a language: one question for each kind of thing. */
export async function readNames(db: Database, releaseId: number, locale: Locale, named: Named): Promise<Names> {
  const ids = new Map<Reference, Set<string>>();
  const note = (field: Field | undefined, id: unknown) => {
    if (field?.reference === undefined || typeof id !== 'string' || isOwn(field, named.definition)) return;
    ids.set(field.reference, (ids.get(field.reference) ?? new Set()).add(id));
  };
  for (const column of named.definition.columns) for (const row of named.rows ?? []) note(column, row[column.key]);
  for (const { key, counts } of named.facets ?? []) {
    for (const { value } of counts) note(fieldOf(named.definition, key), value);
  }
  for (const { key, terms } of named.view?.filters ?? []) {
    for (const term of terms) note(fieldOf(named.definition, key), term);
  }
  const asked = [...ids].map(async ([reference, wanted]) => {
    const names = await listNamesOf(db, { reference, releaseId, ids: [...wanted], locale });
    return [reference, names] as const;
  });
  return new Map(await Promise.all(asked));
}

/** The identifier of the row itself names nothing but what the row says. */
function isOwn({ key }: Field, { tieBreaker }: TableDefinition): boolean {
  return key === tieBreaker.key;
}
