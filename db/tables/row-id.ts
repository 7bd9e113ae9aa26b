import { type SQL, sql } from 'drizzle-orm';
import type { TableDefinition } from '@/lib/tables/definition';
import { bound } from './bound';
import { type Half, MAX_INTEGER } from './sql-half';

/** True for the row of that name; null for a text that no row can have as its name. */
export function rowIs({ tieBreaker }: Half, definition: TableDefinition, id: string): SQL | null {
  if (definition.tieBreaker.kind === 'id') {
    return id.includes('\0') ? null : sql`${tieBreaker.value} = ${bound(id, 'text')}`;
  }
  const isPlace = /^[1-9]\d{0,9}$/.test(id) && Number(id) <= MAX_INTEGER;
  return isPlace ? sql`${tieBreaker.value} = ${bound(Number(id), 'integer')}` : null;
}
