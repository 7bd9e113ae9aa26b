import { MEASURES, THEMES } from '@/lib/record/values';
import type { TableDefinition } from './definition';

/** What the address of the catalogue says of metrics with and without a chart. */
const YES_NO = ['yes', 'no'] as const;

/** Of the two, a page lists the one in its language. */
const NAME = { en: 'Metric', zh: '指标' };

/** The metrics with how much is known of each. `first_date` and `last_date` are the first and last day of its points. */
export const METRICS = {
  name: 'metrics',
  label: { en: 'metrics', zh: '指标' },
  columns: [
    { key: 'id', kind: 'id', reference: 'metrics', label: { en: 'Identifier', zh: '编号' } },
    { key: 'programme_id', kind: 'id', reference: 'programmes', label: { en: 'Programme', zh: '项目' } },
    { key: 'theme', kind: 'code', codes: THEMES, words: 'themes', label: { en: 'Theme', zh: '主题' } },
    { key: 'name_en', kind: 'text', label: { en: 'Name (English)', zh: '名称（英文）' }, shortLabel: NAME },
    { key: 'name_zh', kind: 'text', label: { en: 'Name (Chinese)', zh: '名称（中文）' }, shortLabel: NAME },
    { key: 'unit', kind: 'id', reference: 'units', label: { en: 'Unit', zh: '单位' } },
    { key: 'measure', kind: 'code', codes: MEASURES, words: 'measures', label: { en: 'Measure', zh: '度量类型' } },
    { key: 'definition_en', kind: 'text', label: { en: 'Definition (English)', zh: '定义（英文）' } },
    { key: 'definition_zh', kind: 'text', label: { en: 'Definition (Chinese)', zh: '定义（中文）' } },
    {
      key: 'comparability_en',
      kind: 'text',
      nullable: true,
      label: { en: 'Comparability (English)', zh: '可比性（英文）' },
    },
    {
      key: 'comparability_zh',
      kind: 'text',
      nullable: true,
      label: { en: 'Comparability (Chinese)', zh: '可比性（中文）' },
    },
    { key: 'observation_count', kind: 'number', label: { en: 'Observations', zh: '陈述数' } },
    { key: 'point_count', kind: 'number', label: { en: 'Points', zh: '数据点数' } },
    { key: 'first_date', kind: 'date', areWholeDays: true, nullable: true, label: { en: 'First day', zh: '首日' } },
    { key: 'last_date', kind: 'date', areWholeDays: true, nullable: true, label: { en: 'Last day', zh: '末日' } },
  ],
  filters: [
    {
      key: 'has_chart',
      kind: 'code',
      codes: YES_NO,
      words: 'yesNo',
      label: { en: 'Shown in a chart', zh: '有图表' },
    },
  ],
  defaultSort: [
    { key: 'theme', direction: 'asc' },
    { key: 'id', direction: 'asc' },
  ],
  tieBreaker: { key: 'id', kind: 'id' },
  facets: ['theme', 'programme_id', 'measure', 'unit', 'has_chart'],
  ranges: ['last_date', 'observation_count'],
  listed: {
    en: [
      'name_en',
      'theme',
      'programme_id',
      'measure',
      'unit',
      'first_date',
      'last_date',
      'point_count',
      'observation_count',
    ],
    zh: [
      'name_zh',
      'theme',
      'programme_id',
      'measure',
      'unit',
      'first_date',
      'last_date',
      'point_count',
      'observation_count',
    ],
  },
} as const satisfies TableDefinition;
