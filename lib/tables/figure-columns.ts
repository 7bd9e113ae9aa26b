import { MEASURES, QUALIFIERS, THEMES } from '@/lib/record/values';

/**
 * The columns that points and observations share, in the order in which files list them. `end_date` is the last day
 * included; `low` and `high` are empty where that end is not bounded. A derived point has no precision.
 */
export const METRIC_COLUMNS = [
  { key: 'metric_id', kind: 'id', reference: 'metrics', label: { en: 'Metric identifier', zh: '指标编号' } },
  { key: 'metric_name', kind: 'text', label: { en: 'Metric', zh: '指标' } },
  { key: 'programme_id', kind: 'id', reference: 'programmes', label: { en: 'Programme', zh: '项目' } },
  { key: 'theme', kind: 'code', codes: THEMES, label: { en: 'Theme', zh: '主题' } },
  { key: 'unit', kind: 'id', reference: 'units', label: { en: 'Unit', zh: '单位' } },
  { key: 'measure', kind: 'code', codes: MEASURES, label: { en: 'Measure', zh: '度量类型' } },
  { key: 'period', kind: 'period', nullable: true, label: { en: 'Period', zh: '时期' } },
  { key: 'as_of', kind: 'date', nullable: true, label: { en: 'As of', zh: '截至' } },
  { key: 'start_date', kind: 'date', label: { en: 'First day', zh: '首日' } },
  { key: 'end_date', kind: 'date', label: { en: 'Last day', zh: '末日' } },
  { key: 'value', kind: 'number', label: { en: 'Value', zh: '数值' } },
  { key: 'qualifier', kind: 'code', codes: QUALIFIERS, label: { en: 'Qualifier', zh: '限定词' } },
  { key: 'low', kind: 'number', nullable: true, label: { en: 'Low', zh: '下限' } },
  { key: 'high', kind: 'number', nullable: true, label: { en: 'High', zh: '上限' } },
] as const;

/** The columns that say who states a row, where in the document, and with what remark. */
export const SOURCE_COLUMNS = [
  { key: 'source_id', kind: 'id', reference: 'sources', label: { en: 'Source identifier', zh: '来源编号' } },
  { key: 'source_title', kind: 'text', label: { en: 'Source', zh: '来源' } },
  { key: 'publisher', kind: 'text', label: { en: 'Publisher', zh: '发布者' } },
  { key: 'published_on', kind: 'date', nullable: true, label: { en: 'Published on', zh: '发布日期' } },
  { key: 'source_url', kind: 'link', nullable: true, label: { en: 'Source address', zh: '来源网址' } },
  { key: 'locator', kind: 'text', label: { en: 'Place in the source', zh: '出处位置' } },
  { key: 'note', kind: 'text', nullable: true, label: { en: 'Note', zh: '备注' } },
] as const;

/** What narrows points and observations besides their columns: some metrics, or the metrics of a chart. */
export const METRIC_FILTERS = [
  { key: 'metric', kind: 'id', reference: 'metrics', label: { en: 'Metric', zh: '指标' } },
  { key: 'chart', kind: 'id', reference: 'charts', label: { en: 'Chart', zh: '图表' } },
] as const;
