import type { Database } from '@/db/database';
import { countRows } from '@/db/queries/sets/count-rows';
import { listRowBatches } from '@/db/queries/sets/list-row-batches';
import { startByteStream } from '@/lib/export/byte-stream';
import { contentDisposition } from '@/lib/export/content-disposition';
import { csvTexts } from '@/lib/export/csv';
import { columnOf } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { guarded } from './guarded';
import { prepare } from './prepare';

/** All rows of a view as one CSV file, streamed; `X-Total-Count` says how many rows it holds. */
export function answerCsv(name: SetName, request: Request, database: () => Database): Promise<Response> {
  return guarded(async () => {
    const db = database();
    const prepared = await prepare(db, name, 'csv', request);
    if (prepared instanceof Response) return prepared;
    const { release, view, headers } = prepared;
    const definition = DEFINITIONS[name];
    const columns = view.columns?.flatMap((key) => columnOf(definition, key) ?? []) ?? definition.columns;
    const batches = listRowBatches(db, name, { releaseId: release.id, view });
    const names = view.hasLongNames ? view.lang : 'keys';
    const [count, body] = await Promise.all([
      countRows(db, name, { releaseId: release.id, view }),
      startByteStream(csvTexts(batches, { columns, names, hasByteOrderMark: view.hasByteOrderMark })),
    ]);
    headers.set('X-Total-Count', String(count));
    headers.set('Content-Type', 'text/csv; charset=utf-8; header=present');
    headers.set('X-Accel-Buffering', 'no');
    headers.set(
      'Content-Disposition',
      contentDisposition({
        name,
        label: definition.label[view.lang],
        releaseId: release.id,
        day: release.createdAt.slice(0, 10),
        extension: 'csv',
      }),
    );
    return new Response(body, { headers });
  });
}
