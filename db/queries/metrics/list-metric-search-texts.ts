import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { metrics } from '@/db/schema';

export type MetricSearchText = {
  readonly id: string;
  /** The words under which tables and files find it, in both languages, levelled (`normaliseForSearch`). */
  readonly searchText: string;
};

/** All metrics of a release in the order of the record, with the words under which each is found. */
export function listMetricSearchTexts(
  db: Database,
  { releaseId }: { readonly releaseId: number },
): Promise<MetricSearchText[]> {
  return db
    .select({ id: metrics.id, searchText: metrics.searchText })
    .from(metrics)
    .where(eq(metrics.releaseId, releaseId))
    .orderBy(asc(metrics.ordinal));
}
