import { OUTCOME_KINDS, OUTCOME_STATUSES, QUALIFIERS, SIDES, THEMES } from '@/lib/record/values';
import type { RowOf, TableDefinition } from './definition';
import { SOURCE_COLUMNS } from './figure-columns';

/** The outcomes of cooperation. Names of organisations and places are joined by "; ", in the language asked for. */
export const OUTCOMES = {
  name: 'outcomes',
  label: { en: 'outcomes', zh: '合作成果' },
  columns: [
    { key: 'id', kind: 'id', reference: 'outcomes', label: { en: 'Identifier', zh: '编号' } },
    { key: 'programme_id', kind: 'id', reference: 'programmes', label: { en: 'Programme', zh: '项目' } },
    { key: 'theme', kind: 'code', codes: THEMES, label: { en: 'Theme', zh: '主题' } },
    { key: 'kind', kind: 'code', codes: OUTCOME_KINDS, label: { en: 'Kind', zh: '类型' } },
    { key: 'status', kind: 'code', codes: OUTCOME_STATUSES, label: { en: 'Status', zh: '状态' } },
    { key: 'announced_on', kind: 'date', nullable: true, label: { en: 'Announced on', zh: '公布日期' } },
    { key: 'title_en', kind: 'text', label: { en: 'Title (English)', zh: '标题（英文）' } },
    { key: 'title_zh', kind: 'text', label: { en: 'Title (Chinese)', zh: '标题（中文）' } },
    { key: 'organisations_cn', kind: 'text', nullable: true, label: { en: 'Chinese side', zh: '中方' } },
    { key: 'organisations_sg', kind: 'text', nullable: true, label: { en: 'Singapore side', zh: '新方' } },
    { key: 'places', kind: 'text', nullable: true, label: { en: 'Places', zh: '地点' } },
    { key: 'amount', kind: 'number', nullable: true, label: { en: 'Amount', zh: '金额' } },
    { key: 'currency', kind: 'id', reference: 'units', nullable: true, label: { en: 'Currency', zh: '货币' } },
    {
      key: 'amount_qualifier',
      kind: 'code',
      codes: QUALIFIERS,
      nullable: true,
      label: { en: 'Amount qualifier', zh: '金额限定词' },
    },
    ...SOURCE_COLUMNS,
  ],
  filters: [
    { key: 'year', kind: 'year', label: { en: 'Year', zh: '年份' } },
    { key: 'side', kind: 'code', codes: SIDES, label: { en: 'Side', zh: '合作方' } },
    { key: 'organisation', kind: 'id', reference: 'organisations', label: { en: 'Organisation', zh: '机构' } },
    { key: 'place', kind: 'id', reference: 'places', label: { en: 'Place', zh: '地点' } },
  ],
  defaultSort: [
    { key: 'announced_on', direction: 'desc' },
    { key: 'id', direction: 'asc' },
  ],
  tieBreaker: { key: 'id', kind: 'id' },
} as const satisfies TableDefinition;

export type OutcomeRow = RowOf<typeof OUTCOMES>;
