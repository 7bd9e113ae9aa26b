import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';
import { NoReleaseError } from '@/lib/errors';

/** `createdAt` is an ISO moment in UTC; `contentHash` tells two releases of the same number in two databases apart. */
export type Release = { readonly id: number; readonly createdAt: string; readonly contentHash: string };

/**
 * The release that is shown.
 * @throws NoReleaseError where none has been loaded
 */
export async function getCurrentRelease(db: Database): Promise<Release> {
  const [release] = await db
    .select({ id: releases.id, createdAt: releases.createdAt, contentHash: releases.contentHash })
    .from(releases)
    .where(eq(releases.isCurrent, true))
    .orderBy(desc(releases.id))
    .limit(1);
  if (release === undefined) throw new NoReleaseError('No release of the record has been loaded.');
  return { ...release, createdAt: new Date(release.createdAt).toISOString() };
}
