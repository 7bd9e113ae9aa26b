import { OUTCOME_KINDS, OUTCOME_STATUSES, QUALIFIERS, SIDES, THEMES } from '@/lib/record/values';
import type { RowOf, TableDefinition } from './definition';
import { SOURCE_COLUMNS } from './figure-columns';

const TITLE = { en: 'Title', zh: '标题' } as const;

const LISTED = [
  'announced_on',
  'amount_qualifier',
  'amount',
  'theme',
  'kind',
  'status',
  'programme_id',
  'organisations_cn',
  'organisations_sg',
  'places',
  'publisher',
  'note',
];

/**
 * The outcomes of cooperation. An amount has no printed precision: the ends of its interval say only where it is a bound
 * (`more_than`, `at_least`: no upper end; `nearly`: no lower end), and both are empty where it is hedged by "about".
 * Names of organisations and places are joined by "; ", in the language asked for.
 */
export const OUTCOMES = {
  name: 'outcomes',
  label: { en: 'outcomes', zh: '合作成果' },
  columns: [
    { key: 'id', kind: 'id', reference: 'outcomes', label: { en: 'Identifier', zh: '编号' } },
    { key: 'programme_id', kind: 'id', reference: 'programmes', label: { en: 'Programme', zh: '项目' } },
    { key: 'theme', kind: 'code', codes: THEMES, words: 'themes', label: { en: 'Theme', zh: '主题' } },
    { key: 'kind', kind: 'code', codes: OUTCOME_KINDS, words: 'outcomeKinds', label: { en: 'Kind', zh: '类型' } },
    {
      key: 'status',
      kind: 'code',
      codes: OUTCOME_STATUSES,
      words: 'outcomeStatuses',
      label: { en: 'Status', zh: '状态' },
    },
    { key: 'announced_on', kind: 'date', nullable: true, label: { en: 'Announced on', zh: '公布日期' } },
    { key: 'title_en', kind: 'text', label: { en: 'Title (English)', zh: '标题（英文）' }, shortLabel: TITLE },
    { key: 'title_zh', kind: 'text', label: { en: 'Title (Chinese)', zh: '标题（中文）' }, shortLabel: TITLE },
    { key: 'organisations_cn', kind: 'text', isList: true, nullable: true, label: { en: 'Chinese side', zh: '中方' } },
    {
      key: 'organisations_sg',
      kind: 'text',
      isList: true,
      nullable: true,
      label: { en: 'Singapore side', zh: '新方' },
    },
    { key: 'places', kind: 'text', isList: true, nullable: true, label: { en: 'Places', zh: '地点' } },
    {
      key: 'amount',
      kind: 'number',
      figure: { unit: 'currency', qualifier: 'amount_qualifier', low: 'amount_low', high: 'amount_high' },
      nullable: true,
      label: { en: 'Amount', zh: '金额' },
    },
    { key: 'currency', kind: 'id', reference: 'units', nullable: true, label: { en: 'Currency', zh: '货币' } },
    {
      key: 'amount_qualifier',
      kind: 'code',
      codes: QUALIFIERS,
      words: 'qualifiers',
      nullable: true,
      label: { en: 'Amount qualifier', zh: '金额限定词' },
      shortLabel: { en: 'Qualifier', zh: '限定词' },
    },
    {
      key: 'amount_low',
      kind: 'number',
      figure: { unit: 'currency' },
      nullable: true,
      label: { en: 'Amount low', zh: '金额下限' },
    },
    {
      key: 'amount_high',
      kind: 'number',
      figure: { unit: 'currency' },
      nullable: true,
      label: { en: 'Amount high', zh: '金额上限' },
    },
    ...SOURCE_COLUMNS,
  ],
  filters: [
    { key: 'year', kind: 'year', nullable: true, label: { en: 'Year', zh: '年份' } },
    { key: 'side', kind: 'code', codes: SIDES, words: 'sides', label: { en: 'Side', zh: '合作方' } },
    {
      key: 'organisation',
      kind: 'id',
      reference: 'organisations',
      nullable: true,
      label: { en: 'Organisation', zh: '机构' },
    },
    { key: 'place', kind: 'id', reference: 'places', nullable: true, label: { en: 'Place', zh: '地点' } },
  ],
  defaultSort: [
    { key: 'announced_on', direction: 'desc' },
    { key: 'id', direction: 'asc' },
  ],
  tieBreaker: { key: 'id', kind: 'id' },
  facets: ['theme', 'kind', 'status', 'programme_id', 'year', 'side', 'organisation', 'place', 'source_tier'],
  ranges: ['amount', 'announced_on'],
  listed: { en: ['title_en', ...LISTED], zh: ['title_zh', ...LISTED] },
} as const satisfies TableDefinition;

export type OutcomeRow = RowOf<typeof OUTCOMES>;
