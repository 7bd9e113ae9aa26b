import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';
import type { Release } from './get-current-release';

/** The release of that number; null where there is none. */
export async function getRelease(db: Database, id: number): Promise<Release | null> {
  const [release] = await db
    .select({
      id: releases.id,
      createdAt: releases.createdAt,
      contentHash: releases.contentHash,
      isSynthetic: releases.isSynthetic,
    })
    .from(releases)
    .where(eq(releases.id, id));
  return release === undefined ? null : { ...release, createdAt: new Date(release.createdAt).toISOString() };
}
