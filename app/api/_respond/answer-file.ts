import type { Database } from '@/db/database';
import type { ExportPool } from '@/db/exports/export-pool';
import { openRows } from '@/db/exports/open-rows';
import { countRows } from '@/db/queries/sets/count-rows';
import { inLargePieces, startByteStream } from '@/lib/export/byte-stream';
import { contentDisposition } from '@/lib/export/content-disposition';
import type { FileFormat } from '@/lib/export/file-formats';
import { viewName } from '@/lib/export/view-name';
import { columnOf } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { FileFacts } from './about-file';
import { FILE_KINDS } from './file-kinds';
import { filePieces } from './file-pieces';
import { filterWords } from './file-words';
import { guarded } from './guarded';
import { prepare } from './prepare';

/** A reader that takes nothing for so long is gone, or holds a connection for nothing. */
const PATIENCE_MS = 60_000;
/** What a log calls an answer that nobody waited for; nobody receives it. */
const CLIENT_LEFT = 499;

export type FileSources = { readonly database: () => Database; readonly exports: () => ExportPool };

/**
 * All rows of a view as one file, streamed as fast as it is read; `X-Total-Count` says how many rows it holds. A transfer
 * that ends in order holds exactly those. To HEAD, the same headers without asking for the rows.
 */
export function answerFile(
  name: SetName,
  format: FileFormat,
  request: Request,
  { database, exports }: FileSources,
): Promise<Response> {
  return guarded(async () => {
    const db = database();
    const prepared = await prepare(db, name, format, request);
    if (prepared instanceof Response) return prepared;
    const { release, view, headers, origin } = prepared;
    const { contentType, form } = FILE_KINDS[format];
    const definition = DEFINITIONS[name];
    const count = await countRows(db, name, { releaseId: release.id, view });
    const parts = {
      name,
      label: definition.label[view.lang],
      view: viewName(view, definition),
      releaseId: release.id,
      day: release.createdAt.slice(0, 10),
    };
    headers.set('X-Total-Count', String(count));
    headers.set('Content-Type', contentType);
    headers.set('X-Accel-Buffering', 'no');
    headers.set('Content-Disposition', contentDisposition({ ...parts, extension: format }));
    if (request.method === 'HEAD') return new Response(null, { headers });
    const columns = view.columns?.flatMap((key) => columnOf(definition, key) ?? []) ?? definition.columns;
    const path = `/api/v1/${name}.${format}`;
    const filters = format === 'xlsx' ? await filterWords(db, name, { releaseId: release.id, view }) : [];
    const facts: FileFacts = { name, view, release, columns, count, origin, path, filters };
    const left = new AbortController();
    const signal = AbortSignal.any([request.signal, left.signal]);
    try {
      const rows = await openRows(exports(), name, { releaseId: release.id, view, form, count, signal });
      const body = await startByteStream(inLargePieces(filePieces(format, rows, facts)), {
        patienceMs: PATIENCE_MS,
        leave: (reason) => left.abort(reason),
      });
      return new Response(body, { headers });
    } catch (error) {
      // Rows that nobody has begun to take would keep their connection and their turn.
      left.abort(error);
      if (request.signal.aborted) return new Response(null, { status: CLIENT_LEFT });
      throw error;
    }
  });
}
