import { sql } from 'drizzle-orm';
import { chartMetrics, metrics, observations, points } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import { METRICS } from '@/lib/tables/metrics';
import { COUNT, gather } from './gathered';
import { counted, day, ordered, plain, type SqlHalf, type TableSet, words } from './sql-half';

export const METRICS_SET: TableSet<typeof METRICS> = { definition: METRICS, sqlHalf: metricsSql };

const groups = [
  {
    table: observations,
    releaseId: observations.releaseId,
    of: observations.metricId,
    values: { observation_count: COUNT },
  },
  {
    table: points,
    releaseId: points.releaseId,
    of: points.metricId,
    values: {
      point_count: COUNT,
      first_date: sql`min(${points.startDate})`,
      last_date: sql`max(${points.endDate})`,
    },
  },
];

function metricsSql(_lang: Locale, isGathered = false): SqlHalf<typeof METRICS> {
  const { gathered, value } = gather(metrics, groups, isGathered);
  return {
    table: metrics,
    gathered,
    releaseId: metrics.releaseId,
    joins: {},
    tieBreaker: plain(metrics.id),
    search: { own: metrics.searchText, joined: [] },
    columns: {
      id: plain(metrics.id),
      programme_id: plain(metrics.programmeId),
      theme: ordered(metrics.theme),
      name_en: words(metrics.nameEn),
      name_zh: words(metrics.nameZh, 'zh'),
      unit: plain(metrics.unit),
      measure: ordered(metrics.measure),
      definition_en: words(metrics.definitionEn),
      definition_zh: words(metrics.definitionZh, 'zh'),
      comparability_en: words(metrics.comparabilityEn),
      comparability_zh: words(metrics.comparabilityZh, 'zh'),
      observation_count: counted(value('observation_count')),
      point_count: counted(value('point_count')),
      first_date: day(value('first_date')),
      last_date: day(value('last_date')),
    },
    filters: {
      has_chart: {
        value: sql`case when exists (select 1 from ${chartMetrics}
          where ${chartMetrics.releaseId} = ${metrics.releaseId} and ${chartMetrics.metricId} = ${metrics.id})
          then 'yes' else 'no' end`,
        type: 'text',
        by: metrics.id,
      },
    },
  };
}
