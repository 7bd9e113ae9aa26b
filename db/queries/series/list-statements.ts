import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { UNIT } from '@/db/queries/units/unit-columns';
import { metrics, observations, relations, sources, units } from '@/db/schema';
import type { Metric } from '@/lib/record/metric';
import type { RelationStatement, Statement } from '@/lib/series/point';

type Input = { readonly releaseId: number; readonly metricIds: readonly string[] };
type Statements = {
  readonly metrics: readonly Metric[];
  readonly statements: readonly Statement[];
  readonly relations: readonly RelationStatement[];
};

/** Everything stated about some metrics in a release: the metrics in the order asked, their observations and relations. */
export async function listStatements(db: Database, { releaseId, metricIds }: Input): Promise<Statements> {
  const ids = [...metricIds];
  const [found, observed, related] = await Promise.all([
    listMetrics(db, releaseId, ids),
    db
      .select({
        metricId: observations.metricId,
        period: observations.period,
        asOf: observations.asOf,
        figure: {
          value: observations.value,
          qualifier: observations.qualifier,
          precision: observations.precision,
          low: observations.low,
          high: observations.high,
        },
        source: SOURCE_NOTE,
        locator: observations.locator,
        note: observations.note,
      })
      .from(observations)
      .innerJoin(sources, and(eq(sources.releaseId, observations.releaseId), eq(sources.id, observations.sourceId)))
      .where(and(eq(observations.releaseId, releaseId), inArray(observations.metricId, ids)))
      .orderBy(asc(observations.ordinal)),
    db
      .select({
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
      .where(and(eq(relations.releaseId, releaseId), inArray(relations.metricId, ids)))
      .orderBy(asc(relations.ordinal)),
  ]);
  const byId = new Map(found.map((metric) => [metric.id, metric]));
  return { metrics: ids.flatMap((id) => byId.get(id) ?? []), statements: observed, relations: related };
}

function listMetrics(db: Database, releaseId: number, ids: string[]) {
  return db
    .select({
      id: metrics.id,
      programmeId: metrics.programmeId,
      theme: metrics.theme,
      nameEn: metrics.nameEn,
      nameZh: metrics.nameZh,
      unit: UNIT,
      measure: metrics.measure,
      definitionEn: metrics.definitionEn,
      definitionZh: metrics.definitionZh,
      comparabilityEn: metrics.comparabilityEn,
      comparabilityZh: metrics.comparabilityZh,
    })
    .from(metrics)
    .innerJoin(units, and(eq(units.releaseId, metrics.releaseId), eq(units.id, metrics.unit)))
    .where(and(eq(metrics.releaseId, releaseId), inArray(metrics.id, ids)))
    .orderBy(asc(metrics.ordinal));
}
