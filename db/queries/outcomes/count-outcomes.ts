import { count, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomes } from '@/db/schema';

/** How many outcomes a release holds. */
export async function countOutcomes(db: Database, { releaseId }: { readonly releaseId: number }): Promise<number> {
  const [row] = await db.select({ count: count() }).from(outcomes).where(eq(outcomes.releaseId, releaseId));
  return row?.count ?? 0;
}
