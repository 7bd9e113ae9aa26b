import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';

export type CurrentRelease = { readonly id: number; readonly contentHash: string; readonly isSynthetic: boolean };

/** The current release; null before the first import. */
export async function findCurrentRelease(db: Database): Promise<CurrentRelease | null> {
  const [current] = await db
    .select({ id: releases.id, contentHash: releases.contentHash, isSynthetic: releases.isSynthetic })
    .from(releases)
    .where(eq(releases.isCurrent, true));
  return current ?? null;
}
