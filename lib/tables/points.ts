import type { TableDefinition } from './definition';
import {
  FIGURE_COLUMNS,
  FIGURE_FACETS,
  FIGURE_RANGES,
  METRIC_COLUMNS,
  METRIC_FILTERS,
  SOURCE_COLUMNS,
} from './figure-columns';

const POINT_COLUMNS = [
  ...FIGURE_COLUMNS,
  'derivation',
  'conflict',
  'observation_count',
  'publisher',
  'published_on',
  'note',
];

/** The points: for each metric and period the preferred observation or the derived value. */
export const POINTS = {
  name: 'points',
  label: { en: 'points', zh: '数据点' },
  columns: [
    ...METRIC_COLUMNS,
    {
      key: 'precision',
      kind: 'number',
      figure: { unit: 'unit' },
      nullable: true,
      label: { en: 'Precision', zh: '精度' },
    },
    { key: 'derived', kind: 'boolean', label: { en: 'Derived', zh: '推算' } },
    { key: 'derivation', kind: 'text', nullable: true, label: { en: 'Derivation', zh: '推算过程' } },
    { key: 'conflict', kind: 'boolean', label: { en: 'Sources disagree', zh: '来源不一' } },
    { key: 'observation_count', kind: 'number', label: { en: 'Observations', zh: '陈述数' } },
    ...SOURCE_COLUMNS,
  ],
  filters: METRIC_FILTERS,
  defaultSort: [],
  tieBreaker: { key: 'row', kind: 'number' },
  facets: [...FIGURE_FACETS, 'derived', 'conflict'],
  ranges: FIGURE_RANGES,
  listed: { en: POINT_COLUMNS, zh: POINT_COLUMNS },
} as const satisfies TableDefinition;
