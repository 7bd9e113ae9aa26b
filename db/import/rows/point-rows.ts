import type * as schema from '@/db/schema';
import type { RecordRow } from '@/lib/record/files/record-files';
import type { RelationStatement, SourceNote, Statement } from '@/lib/series/point';
import { pointFacts } from '@/lib/series/point-facts';
import { pointsOf } from '@/lib/series/points';
import type { NewRow } from './new-row';

/** The points of a metric, stated and derived, in order of time; `before` points of other metrics stand before them. */
export function pointRows(
  { measure }: RecordRow<'metrics'>,
  statements: readonly Statement[],
  relations: readonly RelationStatement[],
  before: number,
): NewRow<typeof schema.points>[] {
  return pointsOf(measure, statements, relations).map((point, index) => ({
    ordinal: before + index + 1,
    ...pointFacts(point),
  }));
}

export function relationStatement(row: RecordRow<'relations'>, source: SourceNote): RelationStatement {
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

export function sourceNote(row: RecordRow<'sources'>): SourceNote {
  const { id, title, publisher, published_on, url, tier } = row;
  return { id, title, publisher, publishedOn: published_on?.text ?? null, url, tier };
}
