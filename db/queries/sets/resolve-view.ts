import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { REFERENCES } from '@/db/tables/references';
import { type Cursor, decodeCursor, sortKeys, viewMark } from '@/lib/tables/cursor';
import { fieldOf, type Reference } from '@/lib/tables/definition';
import type { ParsedView } from '@/lib/tables/parse-view';
import { type Problem, problem } from '@/lib/tables/problem';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { Filter, View } from '@/lib/tables/view';

export type ResolvedView = {
  readonly view: View;
  readonly cursor: Cursor | null;
  readonly problems: readonly Problem[];
};

type Input = { readonly releaseId: number; readonly parsed: ParsedView };

/**
 * Holds a parsed view against a release: identifiers that are not in it leave their filter, a cursor of another release,
 * filter or order leaves the view, and each is named in `problems` beside those of the parser.
 */
export async function resolveView(db: Database, name: SetName, { releaseId, parsed }: Input): Promise<ResolvedView> {
  const definition = DEFINITIONS[name];
  const problems = [...parsed.problems];
  const filters: Filter[] = [];
  for (const { key, terms } of parsed.view.filters) {
    const reference = fieldOf(definition, key)?.reference;
    const known = reference === undefined ? terms : await listKnownIds(db, reference, releaseId, terms);
    problems.push(...terms.filter((term) => !known.includes(term)).map((term) => problem(key, 'unknown_value', term)));
    const kept = terms.filter((term) => known.includes(term));
    if (kept.length > 0) filters.push({ key, terms: kept });
  }
  const view = { ...parsed.view, filters };
  if (view.cursor === null) return { view, cursor: null, problems };
  const cursor = decodeCursor(view.cursor, viewMark(view, definition, releaseId), sortKeys(view, definition));
  if (typeof cursor === 'object') return { view, cursor, problems };
  problems.push(problem('cursor', cursor === 'foreign' ? 'foreign_cursor' : 'malformed', view.cursor));
  return { view: { ...view, cursor: null }, cursor: null, problems };
}

async function listKnownIds(
  db: Database,
  reference: Reference,
  releaseId: number,
  ids: readonly string[],
): Promise<string[]> {
  const table = REFERENCES[reference];
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.releaseId, releaseId), inArray(table.id, [...ids])))
    .orderBy(asc(table.id));
  return rows.map(({ id }) => id);
}
