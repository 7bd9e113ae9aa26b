import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { metrics, relations, sources } from '@/db/schema';
import { SOURCE_NOTE } from './source-note';

export type SourceRelation = Awaited<ReturnType<typeof listSourceRelations>>[number];

type Input = { readonly releaseId: number; readonly sourceId: string; readonly limit: number };

/** What a document says of two periods of a metric at once, in the order of the record's metrics and of the record. */
export function listSourceRelations(db: Database, { releaseId, sourceId, limit }: Input) {
  return db
    .select({
      row: relations.ordinal,
      metric: { id: metrics.id, nameEn: metrics.nameEn, nameZh: metrics.nameZh },
      metricId: relations.metricId,
      fromPeriod: relations.fromPeriod,
      toPeriod: relations.toPeriod,
      kind: relations.kind,
      value: relations.value,
      precision: relations.precision,
      source: SOURCE_NOTE,
      locator: relations.locator,
      note: relations.note,
    })
    .from(relations)
    .innerJoin(sources, and(eq(sources.releaseId, relations.releaseId), eq(sources.id, relations.sourceId)))
    .innerJoin(metrics, and(eq(metrics.releaseId, relations.releaseId), eq(metrics.id, relations.metricId)))
    .where(and(eq(relations.releaseId, releaseId), eq(relations.sourceId, sourceId)))
    .orderBy(asc(metrics.ordinal), asc(relations.ordinal))
    .limit(limit);
}
