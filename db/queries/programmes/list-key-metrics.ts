import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { headlines, metrics, observations } from '@/db/schema';

type Input = { readonly releaseId: number; readonly programmeId: string; readonly limit: number };

/**
 * The metrics that head a programme, at most `limit`: the headline metrics of the record in their order, then those of which
 * most is stated, equal ones in the order of the record. A metric of which nothing is stated heads nothing.
 */
export async function listKeyMetrics(db: Database, { releaseId, programmeId, limit }: Input): Promise<string[]> {
  const statementCount = sql<number>`(select count(*)::integer from ${observations}
    where ${observations.releaseId} = ${metrics.releaseId} and ${observations.metricId} = ${metrics.id})`;
  const rows = await db
    .select({ id: metrics.id })
    .from(metrics)
    .leftJoin(headlines, and(eq(headlines.releaseId, metrics.releaseId), eq(headlines.metricId, metrics.id)))
    .where(and(eq(metrics.releaseId, releaseId), eq(metrics.programmeId, programmeId), sql`${statementCount} > 0`))
    .orderBy(sql`${headlines.position} asc nulls last`, desc(statementCount), asc(metrics.ordinal))
    .limit(limit);
  return rows.map(({ id }) => id);
}
