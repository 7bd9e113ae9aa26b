import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { figure, ordinal, relationKind, releaseId } from './columns';
import { metrics } from './metrics';
import { sources } from './sources';

/**
 * A statement that ties two periods of one metric: to = value × from (`multiple`) or
 * to = from × (1 + value / 100) (`percent_change`). A period the source does not state is null.
 */
export const relations = pgTable(
  'relations',
  {
    releaseId: releaseId(),
    ordinal: ordinal(),
    metricId: text('metric_id').notNull(),
    fromPeriod: text('from_period'),
    toPeriod: text('to_period'),
    kind: relationKind('kind').notNull(),
    value: figure('value').notNull(),
    precision: figure('precision').notNull(),
    sourceId: text('source_id').notNull(),
    locator: text('locator').notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.ordinal] }),
    foreignKey({
      name: 'relations_metric_fk',
      columns: [table.releaseId, table.metricId],
      foreignColumns: [metrics.releaseId, metrics.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'relations_source_fk',
      columns: [table.releaseId, table.sourceId],
      foreignColumns: [sources.releaseId, sources.id],
    }).onDelete('cascade'),
    unique('relations_key')
      .on(table.releaseId, table.metricId, table.fromPeriod, table.toPeriod, table.kind, table.value, table.sourceId)
      .nullsNotDistinct(),
    index('relations_source').on(table.releaseId, table.sourceId, table.ordinal),
    check('relations_precision_positive', sql`${table.precision} > 0`),
    check('relations_multiple_positive', sql`${table.kind} <> 'multiple' or ${table.value} > 0`),
  ],
);
