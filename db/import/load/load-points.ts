import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { observations, points } from '@/db/schema';
import { groupBy } from '@/lib/group-by';
import type { RecordRow } from '@/lib/record/files/record-files';
import type { SourceNote, Statement } from '@/lib/series/point';
import type { RecordAround } from '../read/record-reading';
import { mustGet } from '../rows/by-id';
import { pointRows, relationStatement, sourceNote } from '../rows/point-rows';
import { type NewRelease, writeTable } from './table-writer';

/** Observations read back at a time, unless one metric has more. */
const BATCH_SIZE = 20_000;

/** Hears how many points were written, and of how many observations they were made. */
type OnPoints = (written: number, observations: number) => void;

/**
 * Makes the points of every metric, metric by metric in the order of the file, from the observations of the release: these
 * are in the database already, and read back some metrics at a time.
 */
export async function loadPoints(
  db: Database,
  release: NewRelease,
  record: RecordAround,
  observationCounts: ReadonlyMap<string, number>,
  onPoints: OnPoints,
): Promise<void> {
  const sources = new Map(record.sources.map((row) => [row.id, sourceNote(row)]));
  const relations = groupBy(record.relations, (row) => row.metric_id);
  let before = 0;
  let worked = 0;
  const onRows = (count: number) => onPoints(count, worked);
  await writeTable(db, points, release, onRows, async (writer) => {
    for (const metrics of batchesOf(record.metrics, observationCounts)) {
      await writer.settle();
      const statements = await readStatements(db, release.id, metrics, sources);
      // The server writes the points of the metrics before while those of these are made.
      await writer.send();
      for (const metric of metrics) {
        const own = statements.get(metric.id) ?? [];
        const ties = (relations.get(metric.id) ?? []).map((row) =>
          relationStatement(row, mustGet(sources, row.source_id)),
        );
        const rows = pointRows(metric, own, ties, before);
        for (const row of rows) {
          const waiting = writer.add(row);
          if (waiting !== null) await waiting;
        }
        before += rows.length;
        worked += own.length;
      }
    }
  });
}

function* batchesOf(
  metrics: readonly RecordRow<'metrics'>[],
  observationCounts: ReadonlyMap<string, number>,
): Generator<readonly RecordRow<'metrics'>[]> {
  let batch: RecordRow<'metrics'>[] = [];
  let size = 0;
  for (const metric of metrics) {
    const count = observationCounts.get(metric.id) ?? 0;
    if (batch.length > 0 && size + count > BATCH_SIZE) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(metric);
    size += count;
  }
  if (batch.length > 0) yield batch;
}

async function readStatements(
  db: Database,
  releaseId: number,
  metrics: readonly RecordRow<'metrics'>[],
  sources: ReadonlyMap<string, SourceNote>,
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const ids = metrics.map(({ id }) => id);
  const rows = await db
    .select({
      metricId: observations.metricId,
      period: observations.period,
      asOf: observations.asOf,
      value: observations.value,
      precision: observations.precision,
      qualifier: observations.qualifier,
      low: observations.low,
      high: observations.high,
      sourceId: observations.sourceId,
      locator: observations.locator,
      note: observations.note,
    })
    .from(observations)
    .where(and(eq(observations.releaseId, releaseId), inArray(observations.metricId, ids)))
    .orderBy(asc(observations.ordinal));
  const statements = rows.map(
    ({ metricId, period, asOf, value, precision, qualifier, low, high, sourceId, locator, note }): Statement => ({
      metricId,
      period,
      asOf,
      figure: { value, qualifier, precision, low, high },
      source: mustGet(sources, sourceId),
      locator,
      note,
    }),
  );
  return groupBy(statements, ({ metricId }) => metricId);
}
