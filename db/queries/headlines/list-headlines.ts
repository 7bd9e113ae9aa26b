import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { headlines } from '@/db/schema';

export type Headline = { readonly metricId: string; readonly labelEn: string; readonly labelZh: string };

/** The headline figures of the overview, in their order. */
export function listHeadlines(db: Database, { releaseId }: { readonly releaseId: number }): Promise<Headline[]> {
  return db
    .select({ metricId: headlines.metricId, labelEn: headlines.labelEn, labelZh: headlines.labelZh })
    .from(headlines)
    .where(eq(headlines.releaseId, releaseId))
    .orderBy(asc(headlines.position));
}
