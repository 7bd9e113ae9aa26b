import { type SQL, sql } from 'drizzle-orm';
import { EMPTY, FILLED } from '@/lib/tables/condition';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';
import { bound } from './bound';
import { REFERENCES } from './references';
import { rowIs } from './row-id';
import type { Half } from './sql-half';

/** Under this name stands the row that is open; no field of a set is called so. */
export const OPEN = 'open';

/**
 * Every identifier that a view names and a release has, as rows of `key` and `id`, in one statement; null where the view
 * names none.
 */
export function knownIds(definition: TableDefinition, half: Half, releaseId: number, view: View): SQL | null {
  const ofRelease = bound(releaseId, 'integer');
  const parts = view.filters.flatMap(({ key, terms }) => {
    const field = fieldOf(definition, key);
    if (field?.reference === undefined) return [];
    const ids = terms.filter((term) => isIdentifier(field, term));
    if (ids.length === 0) return [];
    const { table } = REFERENCES[field.reference];
    const list = ids.map((id) => bound(id, 'text'));
    return sql`select ${bound(key, 'text')} as key, ${table.id} as id from ${table}
      where ${table.releaseId} = ${ofRelease} and ${table.id} in (${sql.join(list, sql`, `)})`;
  });
  const isOpen = view.open === null ? null : rowIs(half, definition, view.open);
  if (isOpen !== null) {
    parts.push(sql`select ${bound(OPEN, 'text')} as key, (${half.tieBreaker.value})::text as id from ${half.table}
      where ${half.releaseId} = ${ofRelease} and ${isOpen}`);
  }
  return parts.length === 0 ? null : sql.join(parts, sql` union all `);
}

/** Whether a term names an identifier, and does not ask for rows with or without one, where a row can be without. */
export function isIdentifier({ nullable }: Pick<Field, 'nullable'>, term: string): boolean {
  return nullable !== true || (term !== EMPTY && term !== FILLED);
}
