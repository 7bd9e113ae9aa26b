import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { measure, ordinal, releaseId, searchText, theme } from './columns';
import { programmes } from './programmes';
import { units } from './units';

/** One quantity under one definition, with its unit and its kind. */
export const metrics = pgTable(
  'metrics',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    ordinal: ordinal(),
    programmeId: text('programme_id').notNull(),
    theme: theme('theme').notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    unit: text('unit').notNull(),
    measure: measure('measure').notNull(),
    definitionEn: text('definition_en').notNull(),
    definitionZh: text('definition_zh').notNull(),
    comparabilityEn: text('comparability_en'),
    comparabilityZh: text('comparability_zh'),
    searchText: searchText(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({
      name: 'metrics_programme_fk',
      columns: [table.releaseId, table.programmeId],
      foreignColumns: [programmes.releaseId, programmes.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'metrics_unit_fk',
      columns: [table.releaseId, table.unit],
      foreignColumns: [units.releaseId, units.id],
    }).onDelete('cascade'),
    index('metrics_name_en').on(table.releaseId, sql`${table.nameEn} collate "und-x-icu"`),
    index('metrics_name_zh').on(table.releaseId, sql`${table.nameZh} collate "zh-x-icu"`),
    index('metrics_programme_order').on(table.releaseId, sql`${table.programmeId} collate "C"`),
    index('metrics_unit_order').on(table.releaseId, sql`${table.unit} collate "C"`),
    index('metrics_theme').on(table.releaseId, table.theme, table.id),
    index('metrics_programme').on(table.releaseId, table.programmeId, table.id),
  ],
);
