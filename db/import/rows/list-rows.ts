import type * as schema from '@/db/schema';
import type { RecordRow } from '@/lib/record/files/record-files';
import type { NewRow } from './new-row';

/* Files with a column that lists ids: the list goes to a table of its own. */

export function programmeRow(row: RecordRow<'programmes'>, index: number): NewRow<typeof schema.programmes> {
  return {
    id: row.id,
    ordinal: index + 1,
    parentId: row.parent_id,
    kind: row.kind,
    shortName: row.short_name,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    launchedOn: row.launched_on?.text ?? null,
    place: row.place,
    latitude: row.latitude,
    longitude: row.longitude,
    summaryEn: row.summary_en,
    summaryZh: row.summary_zh,
    note: row.note,
  };
}

export function programmeSourceRows(row: RecordRow<'programmes'>): NewRow<typeof schema.programmeSources>[] {
  return row.source_ids.map((sourceId) => ({ programmeId: row.id, sourceId }));
}

export function chartRow(row: RecordRow<'charts'>): NewRow<typeof schema.charts> {
  return {
    id: row.id,
    featured: row.featured,
    theme: row.theme,
    titleEn: row.title_en,
    titleZh: row.title_zh,
    form: row.form,
    noteEn: row.note_en,
    noteZh: row.note_zh,
  };
}

export function chartMetricRows(row: RecordRow<'charts'>): NewRow<typeof schema.chartMetrics>[] {
  return row.metric_ids.map((metricId, index) => ({ chartId: row.id, position: index + 1, metricId }));
}
