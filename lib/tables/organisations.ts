import { ORGANISATION_KINDS, SIDES } from '@/lib/record/values';
import type { TableDefinition } from './definition';

/** A page in Chinese lists one name, the Chinese; one in English both. */
const ENGLISH_NAME = { en: 'Name', zh: '英文名称' } as const;
const CHINESE_NAME = { en: 'Chinese name', zh: '名称' } as const;
const LISTED = ['country', 'kind', 'outcome_count', 'first_date', 'last_date'];

/** Who takes part in outcomes. `first_date` and `last_date`: of the outcomes that have a date, the earliest and latest as stated. */
export const ORGANISATIONS = {
  name: 'organisations',
  label: { en: 'organisations', zh: '机构' },
  columns: [
    { key: 'id', kind: 'id', reference: 'organisations', label: { en: 'Identifier', zh: '编号' } },
    { key: 'name_en', kind: 'text', label: { en: 'Name (English)', zh: '名称（英文）' }, shortLabel: ENGLISH_NAME },
    { key: 'name_zh', kind: 'text', label: { en: 'Name (Chinese)', zh: '名称（中文）' }, shortLabel: CHINESE_NAME },
    { key: 'country', kind: 'id', codeList: 'countries', label: { en: 'Country', zh: '国家或地区' } },
    {
      key: 'kind',
      kind: 'code',
      codes: ORGANISATION_KINDS,
      words: 'organisationKinds',
      label: { en: 'Kind', zh: '类型' },
    },
    { key: 'outcome_count', kind: 'number', label: { en: 'Outcomes', zh: '成果数' } },
    { key: 'first_date', kind: 'date', nullable: true, label: { en: 'First outcome', zh: '首个成果' } },
    { key: 'last_date', kind: 'date', nullable: true, label: { en: 'Last outcome', zh: '最近成果' } },
  ],
  filters: [
    { key: 'side', kind: 'code', codes: SIDES, words: 'sides', label: { en: 'Side', zh: '合作方' } },
    {
      key: 'programme',
      kind: 'id',
      reference: 'programmes',
      nullable: true,
      label: { en: 'Programme', zh: '项目' },
    },
  ],
  defaultSort: [
    { key: 'outcome_count', direction: 'desc' },
    { key: 'id', direction: 'asc' },
  ],
  tieBreaker: { key: 'id', kind: 'id' },
  facets: ['country', 'kind', 'side', 'programme'],
  ranges: ['outcome_count', 'first_date'],
  listed: { en: ['name_en', 'name_zh', ...LISTED], zh: ['name_zh', ...LISTED] },
} as const satisfies TableDefinition;
