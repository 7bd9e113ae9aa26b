import { SOURCE_KINDS, SOURCE_TIERS } from '@/lib/record/values';
import type { TableDefinition } from './definition';

const LISTED = [
  'title',
  'publisher',
  'published_on',
  'tier',
  'kind',
  'language',
  'observation_count',
  'relation_count',
  'outcome_count',
  'note',
];

/** The documents that state figures and outcomes, with how much each one supports. A repost has no address. */
export const SOURCES = {
  name: 'sources',
  label: { en: 'sources', zh: '来源' },
  columns: [
    { key: 'id', kind: 'id', reference: 'sources', label: { en: 'Identifier', zh: '编号' } },
    { key: 'title', kind: 'text', label: { en: 'Title', zh: '标题' } },
    { key: 'publisher', kind: 'text', label: { en: 'Publisher', zh: '发布者' } },
    { key: 'published_on', kind: 'date', nullable: true, label: { en: 'Published on', zh: '发布日期' } },
    { key: 'url', kind: 'link', nullable: true, label: { en: 'Address', zh: '网址' } },
    { key: 'language', kind: 'id', codeList: 'languages', label: { en: 'Language', zh: '语言' } },
    { key: 'kind', kind: 'code', codes: SOURCE_KINDS, words: 'sourceKinds', label: { en: 'Kind', zh: '类型' } },
    { key: 'tier', kind: 'code', codes: SOURCE_TIERS, words: 'sourceTiers', label: { en: 'Standing', zh: '来源等级' } },
    { key: 'note', kind: 'text', nullable: true, label: { en: 'Note', zh: '备注' } },
    { key: 'observation_count', kind: 'number', label: { en: 'Observations', zh: '陈述数' } },
    { key: 'relation_count', kind: 'number', label: { en: 'Relations', zh: '关系数' } },
    { key: 'outcome_count', kind: 'number', label: { en: 'Outcomes', zh: '成果数' } },
  ],
  filters: [{ key: 'year', kind: 'year', nullable: true, label: { en: 'Year', zh: '年份' } }],
  defaultSort: [
    { key: 'published_on', direction: 'desc' },
    { key: 'id', direction: 'asc' },
  ],
  tieBreaker: { key: 'id', kind: 'id' },
  facets: ['tier', 'kind', 'language', 'publisher', 'year'],
  ranges: ['published_on', 'observation_count'],
  listed: { en: LISTED, zh: LISTED },
} as const satisfies TableDefinition;
