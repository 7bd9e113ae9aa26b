import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { UNIT } from '@/db/queries/units/unit-columns';
import { metrics, observations, units } from '@/db/schema';

export type SourceStatement = Awaited<ReturnType<typeof listSourceStatements>>[number];

type Input = { readonly releaseId: number; readonly sourceId: string; readonly limit: number };

/**
 * What a document states of metrics, in the order of the record's metrics, each latest first. `row` is the place of the
 * statement in the record, by which its page is called.
 */
export function listSourceStatements(db: Database, { releaseId, sourceId, limit }: Input) {
  return db
    .select({
      row: observations.ordinal,
      metric: { id: metrics.id, nameEn: metrics.nameEn, nameZh: metrics.nameZh },
      unit: UNIT,
      period: observations.period,
      asOf: observations.asOf,
      figure: {
        value: observations.value,
        qualifier: observations.qualifier,
        precision: observations.precision,
        low: observations.low,
        high: observations.high,
      },
      locator: observations.locator,
      note: observations.note,
    })
    .from(observations)
    .innerJoin(metrics, and(eq(metrics.releaseId, observations.releaseId), eq(metrics.id, observations.metricId)))
    .innerJoin(units, and(eq(units.releaseId, metrics.releaseId), eq(units.id, metrics.unit)))
    .where(and(eq(observations.releaseId, releaseId), eq(observations.sourceId, sourceId)))
    .orderBy(asc(metrics.ordinal), desc(observations.startDate), asc(observations.ordinal))
    .limit(limit);
}
