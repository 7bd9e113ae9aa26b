import { originOf, originVary } from '@/app/_data/origin';
import type { Database } from '@/db/database';
import { getCurrentRelease, type Release } from '@/db/queries/releases/get-current-release';
import { resolveView } from '@/db/queries/sets/resolve-view';
import type { FileFormat } from '@/lib/export/file-formats';
import type { Cursor } from '@/lib/tables/cursor';
import { parseView } from '@/lib/tables/parse-view';
import { serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { asFile, type View } from '@/lib/tables/view';
import { etagOf } from './etag';
import { FILE_KINDS } from './file-kinds';
import { badParameters } from './problem-response';
import { validated } from './validated';

export type Prepared = {
  readonly release: Release;
  readonly view: View;
  readonly cursor: Cursor | null;
  readonly headers: Headers;
  /** Where readers reach this copy, for what holds addresses. */
  readonly origin: string;
};

/**
 * What every data answer starts with: the view the address asks for, held against the current release, and the headers
 * that go with it. Already an answer where a parameter is wrong (400) or the asker has the same bytes (304).
 */
export async function prepare(
  db: Database,
  name: SetName,
  format: 'json' | FileFormat,
  request: Request,
): Promise<Prepared | Response> {
  const parsed = parseView(DEFINITIONS[name], new URL(request.url).searchParams, { surface: 'api' });
  const release = await getCurrentRelease(db);
  const { view: found, cursor, problems } = await resolveView(db, name, { releaseId: release.id, parsed });
  if (problems.length > 0) return badParameters(problems);
  // A file is always the whole view: paging parameters, as a page's address carries them, change nothing.
  const view = format === 'json' ? found : asFile(found);
  const origin = originOf(request.headers);
  const hasAddresses = format !== 'json' && FILE_KINDS[format].hasAddresses;
  const query = serialiseView(view, DEFINITIONS[name], 'api');
  const etag = etagOf(release, format, name, query, hasAddresses ? origin : '');
  const headers = validated(request, {
    etag,
    exposes: ['Link', 'X-Total-Count', 'Content-Disposition'],
    vary: hasAddresses ? originVary() : null,
  });
  if (headers instanceof Response) return headers;
  return { release, view, cursor, headers, origin };
}
