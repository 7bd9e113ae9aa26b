import type * as schema from '@/db/schema';
import { stateFigure } from '@/lib/figures/state';
import { groupBy } from '@/lib/group-by';
import type { RecordRow, RecordRows } from '@/lib/record/files/record-files';
import type { RelationStatement, SourceNote, Statement } from '@/lib/series/point';
import { pointFacts } from '@/lib/series/point-facts';
import { pointsOf } from '@/lib/series/points';
import { byId, mustGet } from './by-id';
import type { NewRow } from './new-row';

/** The points of every metric, stated and derived, metric by metric in the order of the file, then by time. */
export function pointRows(record: RecordRows): NewRow<typeof schema.points>[] {
  const sources = byId(record.sources);
  const noteOf = (id: string) => sourceNote(mustGet(sources, id));
  const observations = groupBy(record.observations, (row) => row.metric_id);
  const relations = groupBy(record.relations, (row) => row.metric_id);
  return record.metrics
    .flatMap((metric) =>
      pointsOf(
        metric.measure,
        (observations.get(metric.id) ?? []).map((row) => statement(row, noteOf(row.source_id))),
        (relations.get(metric.id) ?? []).map((row) => relationStatement(row, noteOf(row.source_id))),
      ),
    )
    .map((point, index) => ({ ordinal: index + 1, ...pointFacts(point) }));
}

function statement(row: RecordRow<'observations'>, source: SourceNote): Statement {
  return {
    metricId: row.metric_id,
    period: row.period?.text ?? null,
    asOf: row.as_of?.text ?? null,
    figure: stateFigure(row),
    source,
    locator: row.locator,
    note: row.note,
  };
}

function relationStatement(row: RecordRow<'relations'>, source: SourceNote): RelationStatement {
  return {
    metricId: row.metric_id,
    fromPeriod: row.from_period?.text ?? null,
    toPeriod: row.to_period?.text ?? null,
    kind: row.kind,
    value: row.value,
    precision: row.precision,
    source,
    locator: row.locator,
    note: row.note,
  };
}

function sourceNote(row: RecordRow<'sources'>): SourceNote {
  const { id, title, publisher, published_on, url, tier } = row;
  return { id, title, publisher, publishedOn: published_on?.text ?? null, url, tier };
}
