import { MEASURES, QUALIFIERS, SOURCE_TIERS, THEMES } from '@/lib/record/values';

/**
 * The columns that points and observations share, in the order in which files list them. `end_date` is the last day
 * included; `low` and `high` are empty where that end is not bounded. A derived point has no precision.
 */
export const METRIC_COLUMNS = [
  { key: 'metric_id', kind: 'id', reference: 'metrics', label: { en: 'Metric identifier', zh: '指标编号' } },
  { key: 'metric_name', kind: 'text', label: { en: 'Metric', zh: '指标' } },
  { key: 'programme_id', kind: 'id', reference: 'programmes', label: { en: 'Programme', zh: '项目' } },
  { key: 'theme', kind: 'code', codes: THEMES, words: 'themes', label: { en: 'Theme', zh: '主题' } },
  { key: 'unit', kind: 'id', reference: 'units', label: { en: 'Unit', zh: '单位' } },
  { key: 'measure', kind: 'code', codes: MEASURES, words: 'measures', label: { en: 'Measure', zh: '度量类型' } },
  { key: 'period', kind: 'period', nullable: true, label: { en: 'Period', zh: '时期' } },
  { key: 'as_of', kind: 'date', nullable: true, label: { en: 'As of', zh: '截至' } },
  { key: 'start_date', kind: 'date', areWholeDays: true, label: { en: 'First day', zh: '首日' } },
  { key: 'end_date', kind: 'date', areWholeDays: true, label: { en: 'Last day', zh: '末日' } },
  {
    key: 'value',
    kind: 'number',
    figure: { unit: 'unit', qualifier: 'qualifier', low: 'low', high: 'high' },
    label: { en: 'Value', zh: '数值' },
  },
  { key: 'qualifier', kind: 'code', codes: QUALIFIERS, words: 'qualifiers', label: { en: 'Qualifier', zh: '限定词' } },
  { key: 'low', kind: 'number', figure: { unit: 'unit' }, nullable: true, label: { en: 'Low', zh: '下限' } },
  { key: 'high', kind: 'number', figure: { unit: 'unit' }, nullable: true, label: { en: 'High', zh: '上限' } },
] as const;

/** The columns that say who states a row, where in the document, and with what remark. */
export const SOURCE_COLUMNS = [
  { key: 'source_id', kind: 'id', reference: 'sources', label: { en: 'Source identifier', zh: '来源编号' } },
  { key: 'source_title', kind: 'text', label: { en: 'Source', zh: '来源' } },
  { key: 'publisher', kind: 'text', label: { en: 'Publisher', zh: '发布者' } },
  {
    key: 'source_tier',
    kind: 'code',
    codes: SOURCE_TIERS,
    words: 'sourceTiers',
    label: { en: 'Standing of the source', zh: '来源等级' },
  },
  { key: 'published_on', kind: 'date', nullable: true, label: { en: 'Published on', zh: '发布日期' } },
  { key: 'source_url', kind: 'link', nullable: true, label: { en: 'Source address', zh: '来源网址' } },
  { key: 'locator', kind: 'text', label: { en: 'Place in the source', zh: '出处位置' } },
  { key: 'note', kind: 'text', nullable: true, label: { en: 'Note', zh: '备注' } },
] as const;

/** The row's place in its file of the record: what names a row that has no identifier, and picks rows one by one. */
export const ROW_FILTER = { key: 'row', kind: 'number', label: { en: 'Row', zh: '行' } } as const;

/**
 * What narrows points and observations besides their columns: some metrics, the metrics of a chart, the calendar year of
 * the first day, the row itself.
 */
export const METRIC_FILTERS = [
  { key: 'metric', kind: 'id', reference: 'metrics', label: { en: 'Metric', zh: '指标' } },
  { key: 'chart', kind: 'id', reference: 'charts', label: { en: 'Chart', zh: '图表' } },
  { key: 'year', kind: 'year', label: { en: 'Year', zh: '年份' } },
  ROW_FILTER,
] as const;

/** What a page offers for figures: choices with counts, and ranges. */
export const FIGURE_FACETS = ['theme', 'programme_id', 'metric', 'measure', 'unit', 'qualifier', 'source_tier', 'year'];
export const FIGURE_RANGES = ['value', 'start_date', 'published_on'];

/** What a page lists of figures of itself. */
export const FIGURE_COLUMNS = ['metric_name', 'period', 'as_of', 'qualifier', 'value', 'unit'];
