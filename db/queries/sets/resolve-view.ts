import type { Database } from '@/db/database';
import { isIdentifier, knownIds, OPEN } from '@/db/tables/known-ids';
import { setOf } from '@/db/tables/sets';
import { type Cursor, decodeCursor, sortKeys, viewMark } from '@/lib/tables/cursor';
import { fieldOf, type TableDefinition } from '@/lib/tables/definition';
import type { ParsedView } from '@/lib/tables/parse-view';
import { type Problem, problem } from '@/lib/tables/problem';
import type { SetName } from '@/lib/tables/sets';
import type { Filter, View } from '@/lib/tables/view';
import { countRows } from './count-rows';

export type ResolvedView = {
  readonly view: View;
  readonly cursor: Cursor | null;
  readonly problems: readonly Problem[];
};

type Input = { readonly releaseId: number; readonly parsed: ParsedView };

/**
 * Holds a parsed view against a release: identifiers that are not in it leave their filter, a row that is not in it is not
 * open, a start beyond the last row is that of the last page, a cursor of another release, filter or order leaves the view;
 * each is named in `problems` beside those of the parser.
 */
export async function resolveView(db: Database, name: SetName, { releaseId, parsed }: Input): Promise<ResolvedView> {
  const { definition, sqlHalf } = setOf(name);
  const problems = [...parsed.problems];
  const asked = knownIds(definition, sqlHalf(parsed.view.lang), releaseId, parsed.view);
  const rows = asked === null ? [] : await db.execute<{ key: string; id: string }>(asked);
  const known = new Set(rows.map(({ key, id }) => `${key} ${id}`));
  const view = withKnown(parsed.view, definition, known, problems);
  if (view.cursor !== null) {
    const cursor = decodeCursor(view.cursor, viewMark(view, definition, releaseId), sortKeys(view, definition));
    if (typeof cursor === 'object') return { view, cursor, problems };
    problems.push(problem('cursor', cursor === 'foreign' ? 'foreign_cursor' : 'malformed', view.cursor));
    return { view: { ...view, cursor: null }, cursor: null, problems };
  }
  if (view.start === null || view.start === 1) return { view, cursor: null, problems };
  const count = await countRows(db, name, { releaseId, view });
  if (view.start <= count) return { view, cursor: null, problems };
  problems.push(problem('start', 'out_of_range', String(view.start)));
  const lastStart = Math.floor(Math.max(0, count - 1) / view.limit) * view.limit + 1;
  return { view: { ...view, start: lastStart === 1 ? null : lastStart }, cursor: null, problems };
}

/** The view with the identifiers of `known` alone; the others are named in `problems`. */
function withKnown(view: View, definition: TableDefinition, known: ReadonlySet<string>, problems: Problem[]): View {
  const filters: Filter[] = [];
  for (const { key, terms } of view.filters) {
    const field = fieldOf(definition, key);
    const isNamed = (term: string) => field !== undefined && isIdentifier(field, term);
    const kept = terms.filter((term) => !isNamed(term) || known.has(`${key} ${term}`));
    const unknown = terms.filter((term) => !kept.includes(term));
    problems.push(...unknown.map((term) => problem(key, 'unknown_value', term)));
    if (kept.length > 0) filters.push({ key, terms: kept });
  }
  if (view.open === null || known.has(`${OPEN} ${view.open}`)) return { ...view, filters };
  problems.push(problem('open', 'unknown_value', view.open));
  return { ...view, filters, open: null };
}
