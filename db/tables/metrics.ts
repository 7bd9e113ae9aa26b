import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { chartMetrics, metrics, observations, points } from '@/db/schema';
import { METRICS } from '@/lib/tables/metrics';
import { counted, day, ordered, plain, type SqlHalf, type TableSet, words } from './sql-half';

export const METRICS_SET: TableSet<typeof METRICS> = { definition: METRICS, sqlHalf: metricsSql };

/** An aggregate over the points of the metric; counted per row, since each metric has few. */
function ofPoints(aggregate: SQL): SQL {
  return ofOwn(points, aggregate);
}

function ofOwn(table: typeof points | typeof observations, aggregate: SQLWrapper): SQL {
  return sql`(select ${aggregate} from ${table}
    where ${table.releaseId} = ${metrics.releaseId} and ${table.metricId} = ${metrics.id})`;
}

function metricsSql(): SqlHalf<typeof METRICS> {
  return {
    table: metrics,
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
      observation_count: counted(ofOwn(observations, sql`count(*)::integer`)),
      point_count: counted(ofPoints(sql`count(*)::integer`)),
      first_date: day(ofPoints(sql`min(${points.startDate})`)),
      last_date: day(ofPoints(sql`max(${points.endDate})`)),
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
