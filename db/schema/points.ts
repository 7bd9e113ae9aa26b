import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { figure, ordinal, ownSearchText, qualifier, releaseId } from './columns';
import { metrics } from './metrics';
import { sources } from './sources';

/**
 * What a table shows for one metric and one period: the preferred observation or the derived value, computed by
 * `lib/series` at import. A derived point has its working in `derivation`, no printed precision, and its relation's source.
 */
export const points = pgTable(
  'points',
  {
    releaseId: releaseId(),
    ordinal: ordinal(),
    metricId: text('metric_id').notNull(),
    period: text('period'),
    asOf: text('as_of'),
    startDate: date('start_date', { mode: 'string' }).notNull(),
    endDate: date('end_date', { mode: 'string' }).notNull(),
    value: figure('value').notNull(),
    qualifier: qualifier('qualifier').notNull(),
    low: figure('low'),
    high: figure('high'),
    precision: figure('precision'),
    isDerived: boolean('is_derived').notNull(),
    derivation: text('derivation'),
    hasConflict: boolean('has_conflict').notNull(),
    observationCount: integer('observation_count').notNull(),
    sourceId: text('source_id').notNull(),
    locator: text('locator').notNull(),
    note: text('note'),
    searchText: ownSearchText('locator', 'derivation', 'note'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.ordinal] }),
    foreignKey({
      name: 'points_metric_fk',
      columns: [table.releaseId, table.metricId],
      foreignColumns: [metrics.releaseId, metrics.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'points_source_fk',
      columns: [table.releaseId, table.sourceId],
      foreignColumns: [sources.releaseId, sources.id],
    }).onDelete('cascade'),
    unique('points_key').on(table.releaseId, table.metricId, table.period, table.asOf).nullsNotDistinct(),
    index('points_metric').on(table.releaseId, table.metricId, table.startDate, table.ordinal),
    index('points_start').on(table.releaseId, table.startDate, table.ordinal),
    check('points_period_or_as_of', sql`num_nonnulls(${table.period}, ${table.asOf}) = 1`),
    check('points_span', sql`${table.startDate} <= ${table.endDate}`),
    check('points_derived_has_working', sql`${table.isDerived} = (${table.derivation} is not null)`),
    check('points_stated_has_precision', sql`${table.isDerived} = (${table.precision} is null)`),
    check('points_derived_has_no_observation', sql`${table.isDerived} = (${table.observationCount} = 0)`),
    check('points_value_in_interval', sql`${table.value} >= ${table.low} and ${table.value} <= ${table.high}`),
    check('points_one_bound', sql`num_nonnulls(${table.low}, ${table.high}) >= 1`),
  ],
);
