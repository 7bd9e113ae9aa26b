import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { charts } from '@/db/schema';
import { type Chart, selectCharts } from './select-charts';

type Input = { readonly releaseId: number; readonly id: string };

/** One chart with its metrics in order; null where the release has none of that id. */
export async function getChart(db: Database, { releaseId, id }: Input): Promise<Chart | null> {
  const [chart] = await selectCharts(db, and(eq(charts.releaseId, releaseId), eq(charts.id, id)));
  return chart ?? null;
}
