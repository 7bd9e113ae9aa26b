import type { Database } from '@/db/database';
import { countRows } from '@/db/queries/sets/count-rows';
import { listRows } from '@/db/queries/sets/list-rows';
import { encodeCursor, viewMark } from '@/lib/tables/cursor';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { guarded } from './guarded';
import { prepare } from './prepare';

/** A page of a set as JSON: the release, how many rows the view has, the rows, and the cursor of the next page. */
export function answerJson(name: SetName, request: Request, database: () => Database): Promise<Response> {
  return guarded(async () => {
    const db = database();
    const prepared = await prepare(db, name, 'json', request);
    if (prepared instanceof Response) return prepared;
    const { release, view, cursor, headers } = prepared;
    const [page, count] = await Promise.all([
      listRows(db, name, { releaseId: release.id, view, cursor }),
      countRows(db, name, { releaseId: release.id, view }),
    ]);
    const definition = DEFINITIONS[name];
    const next = page.next && encodeCursor(page.next, viewMark(view, definition, release.id));
    headers.set('X-Total-Count', String(count));
    if (next !== null) {
      const address = addressOf(`/api/v1/${name}`, { ...view, cursor: next, start: null }, definition, 'api');
      headers.set('Link', `<${address}>; rel="next"`);
    }
    const body = { release: { id: release.id, created_at: release.createdAt }, count, data: page.rows, next };
    return Response.json(body, { headers });
  });
}
