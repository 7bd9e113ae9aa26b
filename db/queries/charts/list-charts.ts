import { and, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { charts } from '@/db/schema';
import { type Chart, selectCharts } from './select-charts';

type Input = {
  readonly releaseId: number;
  /** Only the charts placed on the overview up to this place, from 1; without it all charts. */
  readonly upToFeatured?: number;
};

/** The charts of a release, with their metrics in order. */
export function listCharts(db: Database, { releaseId, upToFeatured }: Input): Promise<Chart[]> {
  const isPlaced = upToFeatured === undefined ? undefined : lte(charts.featured, upToFeatured);
  return selectCharts(db, and(eq(charts.releaseId, releaseId), isPlaced));
}
