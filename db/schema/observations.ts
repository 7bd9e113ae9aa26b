import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { figure, ordinal, ownSearchText, PARTIAL_DATE, qualifier, releaseId } from './columns';
import { metrics } from './metrics';
import { sources } from './sources';

/**
 * One statement of a metric's value, for one period or date, by one source. The columns a figure may not be without
 * (source, metric and so unit, qualifier, precision, date) are not null; exactly one of period and as_of is filled.
 */
export const observations = pgTable(
  'observations',
  {
    releaseId: releaseId(),
    ordinal: ordinal(),
    metricId: text('metric_id').notNull(),
    period: text('period'),
    asOf: text('as_of'),
    startDate: date('start_date', { mode: 'string' }).notNull(),
    endDate: date('end_date', { mode: 'string' }).notNull(),
    value: figure('value').notNull(),
    precision: figure('precision').notNull(),
    qualifier: qualifier('qualifier').notNull(),
    low: figure('low'),
    high: figure('high'),
    sourceId: text('source_id').notNull(),
    locator: text('locator').notNull(),
    note: text('note'),
    searchText: ownSearchText('locator', 'note'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.ordinal] }),
    foreignKey({
      name: 'observations_metric_fk',
      columns: [table.releaseId, table.metricId],
      foreignColumns: [metrics.releaseId, metrics.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'observations_source_fk',
      columns: [table.releaseId, table.sourceId],
      foreignColumns: [sources.releaseId, sources.id],
    }).onDelete('cascade'),
    unique('observations_key')
      .on(table.releaseId, table.metricId, table.period, table.asOf, table.sourceId, table.value)
      .nullsNotDistinct(),
    index('observations_source').on(table.releaseId, table.sourceId, table.ordinal),
    index('observations_start').on(table.releaseId, table.startDate, table.ordinal),
    check('observations_period_or_as_of', sql`num_nonnulls(${table.period}, ${table.asOf}) = 1`),
    check('observations_as_of_form', sql`${table.asOf} ~ ${sql.raw(`'${PARTIAL_DATE}'`)}`),
    check('observations_span', sql`${table.startDate} <= ${table.endDate}`),
    check('observations_precision_positive', sql`${table.precision} > 0`),
    check('observations_value_in_interval', sql`${table.value} >= ${table.low} and ${table.value} <= ${table.high}`),
    check('observations_one_bound', sql`num_nonnulls(${table.low}, ${table.high}) >= 1`),
  ],
);
