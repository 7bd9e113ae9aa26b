import { type SQL, sql } from 'drizzle-orm';
import { EMPTY, FILLED } from '@/lib/tables/condition';
import { type Field, fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';
import { bound } from './bound';
import { REFERENCES } from './references';
import { rowIs } from './row-id';
import type { Half } from './sql-half';
import { sqlOf } from './where';

/** Under this name stands the row that is open; no field of a set is called so. */
export const OPEN = 'open';

/**
 * Every identifier, and every code of a list that all use alike, that a view names and a release has, as rows of `key` and
 * `id`, in one statement; null where the view names none.
 */
export function knownIds(definition: TableDefinition, half: Half, releaseId: number, view: View): SQL | null {
  const ofRelease = bound(releaseId, 'integer');
  const parts = view.filters.flatMap(({ key, terms }) => {
    const field = fieldOf(definition, key);
    if (field === undefined) return [];
    const ids = terms.filter((term) => isIdentifier(field, term));
    if (ids.length === 0) return [];
    const list = sql.join(
      ids.map((id) => bound(id, 'text')),
      sql`, `,
    );
    if (field.reference === undefined) {
      const { value } = sqlOf(half, key);
      return sql`select distinct ${bound(key, 'text')} as key, ${value} as id from ${half.table}
        where ${half.releaseId} = ${ofRelease} and ${value} in (${list})`;
    }
    const { table } = REFERENCES[field.reference];
    return sql`select ${bound(key, 'text')} as key, ${table.id} as id from ${table}
      where ${table.releaseId} = ${ofRelease} and ${table.id} in (${list})`;
  });
  const isOpen = view.open === null ? null : rowIs(half, definition, view.open);
  if (isOpen !== null) {
    parts.push(sql`select ${bound(OPEN, 'text')} as key, (${half.tieBreaker.value})::text as id from ${half.table}
      where ${half.releaseId} = ${ofRelease} and ${isOpen}`);
  }
  return parts.length === 0 ? null : sql.join(parts, sql` union all `);
}

/**
 * Whether a term names an identifier or a code that only the release can say it has; not where it asks for rows with or
 * without one, where a row can be without.
 */
export function isIdentifier({ reference, codeList, nullable }: Field, term: string): boolean {
  if (reference === undefined && codeList === undefined) return false;
  return nullable !== true || (term !== EMPTY && term !== FILLED);
}
