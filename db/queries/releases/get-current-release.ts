import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { inTime } from '@/db/in-time';
import { releases } from '@/db/schema';
import { NoReleaseError } from '@/lib/errors';

/** `createdAt` is an ISO moment in UTC; `contentHash` tells two releases of the same number in two databases apart. */
export type Release = { readonly id: number; readonly createdAt: string; readonly contentHash: string };

/** The first thing every page and answer asks: silence here is the database's absence. */
const PATIENCE_MS = 5_000;

/**
 * The release that is shown.
 * @throws NoReleaseError where none has been loaded; DatabaseUnavailableError where the database is silent for 5 seconds
 */
export async function getCurrentRelease(db: Database): Promise<Release> {
  const asked = db
    .select({ id: releases.id, createdAt: releases.createdAt, contentHash: releases.contentHash })
    .from(releases)
    .where(eq(releases.isCurrent, true))
    .orderBy(desc(releases.id))
    .limit(1);
  const [release] = await inTime(asked, PATIENCE_MS);
  if (release === undefined) throw new NoReleaseError('No release of the record has been loaded.');
  return { ...release, createdAt: new Date(release.createdAt).toISOString() };
}
