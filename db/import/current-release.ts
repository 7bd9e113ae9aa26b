import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';

/** The current release; null before the first import. */
export async function findCurrentRelease(
  db: Database,
): Promise<{ readonly id: number; readonly contentHash: string } | null> {
  const [current] = await db
    .select({ id: releases.id, contentHash: releases.contentHash })
    .from(releases)
    .where(eq(releases.isCurrent, true));
  return current ?? null;
}
