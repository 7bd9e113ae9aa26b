import type * as schema from '@/db/schema';
import { stateFigure } from '@/lib/figures/state';
import { whenOf } from '@/lib/record/files/observations';
import type { RecordRow } from '@/lib/record/files/record-files';
import { daysOf } from './days';
import type { NewRow } from './new-row';

/** An observation with the interval its statement allows and the days it covers. */
export function observationRow(row: RecordRow<'observations'>, index: number): NewRow<typeof schema.observations> {
  const { low, high } = stateFigure(row);
  return {
    ordinal: index + 1,
    metricId: row.metric_id,
    period: row.period?.text ?? null,
    asOf: row.as_of?.text ?? null,
    ...daysOf(whenOf(row)),
    value: row.value,
    precision: row.precision,
    qualifier: row.qualifier,
    low,
    high,
    sourceId: row.source_id,
    locator: row.locator,
    note: row.note,
  };
}

export function relationRow(row: RecordRow<'relations'>, index: number): NewRow<typeof schema.relations> {
  return {
    ordinal: index + 1,
    metricId: row.metric_id,
    fromPeriod: row.from_period?.text ?? null,
    toPeriod: row.to_period?.text ?? null,
    kind: row.kind,
    value: row.value,
    precision: row.precision,
    sourceId: row.source_id,
    locator: row.locator,
    note: row.note,
  };
}
