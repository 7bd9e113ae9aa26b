import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { chartForm, releaseId, theme } from './columns';
import { metrics } from './metrics';
import { releases } from './releases';

/** A chart: its form and its place on the overview (`featured`, from 1). A new chart is a row of data, not code. */
export const charts = pgTable(
  'charts',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    featured: integer('featured').notNull(),
    theme: theme('theme').notNull(),
    titleEn: text('title_en').notNull(),
    titleZh: text('title_zh').notNull(),
    form: chartForm('form').notNull(),
    noteEn: text('note_en'),
    noteZh: text('note_zh'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({ name: 'charts_release_fk', columns: [table.releaseId], foreignColumns: [releases.id] }).onDelete(
      'cascade',
    ),
  ],
);

/** The metrics of a chart, in the order in which they are listed. */
export const chartMetrics = pgTable(
  'chart_metrics',
  {
    releaseId: releaseId(),
    chartId: text('chart_id').notNull(),
    position: integer('position').notNull(),
    metricId: text('metric_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.chartId, table.metricId] }),
    foreignKey({
      name: 'chart_metrics_chart_fk',
      columns: [table.releaseId, table.chartId],
      foreignColumns: [charts.releaseId, charts.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'chart_metrics_metric_fk',
      columns: [table.releaseId, table.metricId],
      foreignColumns: [metrics.releaseId, metrics.id],
    }).onDelete('cascade'),
  ],
);

/** The headline figures of the overview, in order. */
export const headlines = pgTable(
  'headlines',
  {
    releaseId: releaseId(),
    position: integer('position').notNull(),
    metricId: text('metric_id').notNull(),
    labelEn: text('label_en').notNull(),
    labelZh: text('label_zh').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.position] }),
    foreignKey({
      name: 'headlines_metric_fk',
      columns: [table.releaseId, table.metricId],
      foreignColumns: [metrics.releaseId, metrics.id],
    }).onDelete('cascade'),
  ],
);
