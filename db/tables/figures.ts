import { sql } from 'drizzle-orm';
import { chartMetrics, metrics, observations, points, sources } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import { OBSERVATIONS } from '@/lib/tables/observations';
import { POINTS } from '@/lib/tables/points';
import { sourceColumns } from './source-columns';
import {
  beside,
  counted,
  day,
  ordered,
  period,
  plain,
  type SqlHalf,
  statedDate,
  type TableSet,
  words,
} from './sql-half';

type FigureTable = typeof points | typeof observations;

export const POINTS_SET: TableSet<typeof POINTS> = { definition: POINTS, sqlHalf: pointsSql };
export const OBSERVATIONS_SET: TableSet<typeof OBSERVATIONS> = { definition: OBSERVATIONS, sqlHalf: observationsSql };

function pointsSql(lang: Locale): SqlHalf<typeof POINTS> {
  const shared = figuresSql(points, lang);
  return {
    ...shared,
    columns: {
      ...shared.columns,
      derived: ordered(points.isDerived),
      derivation: { ...words(points.derivation), within: points.searchText },
      conflict: ordered(points.hasConflict),
      observation_count: counted(points.observationCount),
    },
  };
}

function observationsSql(lang: Locale): SqlHalf<typeof OBSERVATIONS> {
  return figuresSql(observations, lang);
}

/** What points and observations share: their figures, and the metric and the source beside them. */
function figuresSql(table: FigureTable, lang: Locale) {
  const days = { from: table.startDate, to: table.endDate };
  return {
    table,
    releaseId: table.releaseId,
    joins: { metrics: { table: metrics, key: table.metricId }, sources: { table: sources, key: table.sourceId } },
    tieBreaker: counted(table.ordinal),
    search: { own: table.searchText, joined: ['metrics', 'sources'] as const },
    columns: {
      metric_id: plain(table.metricId),
      ...beside('metrics', {
        metric_name: words(lang === 'zh' ? metrics.nameZh : metrics.nameEn, lang),
        programme_id: plain(metrics.programmeId),
        theme: ordered(metrics.theme),
        unit: plain(metrics.unit),
        measure: ordered(metrics.measure),
      }),
      period: period(table.period, days),
      as_of: statedDate(table.asOf, days),
      start_date: day(table.startDate),
      end_date: day(table.endDate),
      value: ordered(table.value),
      qualifier: ordered(table.qualifier),
      low: ordered(table.low),
      high: ordered(table.high),
      precision: ordered(table.precision),
      ...sourceColumns(table),
      locator: { ...words(table.locator), within: table.searchText },
      note: { ...words(table.note), within: table.searchText },
    },
    filters: {
      metric: plain(table.metricId),
      year: {
        value: sql`to_char(${table.startDate}, 'YYYY')`,
        type: 'text',
        by: table.startDate,
        days: { from: table.startDate, to: table.startDate },
      },
      row: counted(table.ordinal),
      chart: {
        value: sql`${chartMetrics.chartId}`,
        type: 'text',
        tie: {
          table: chartMetrics,
          by: table.metricId,
          on: sql`${chartMetrics.releaseId} = ${table.releaseId} and ${chartMetrics.metricId} = ${table.metricId}`,
          isRepeated: false,
        },
      },
    },
  };
}
