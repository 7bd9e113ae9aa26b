import type { TableDefinition } from './definition';
import { METRIC_COLUMNS, METRIC_FILTERS, SOURCE_COLUMNS } from './figure-columns';

/** The observations: every statement of a value, as its source gives it. */
export const OBSERVATIONS = {
  name: 'observations',
  label: { en: 'observations', zh: '陈述' },
  columns: [
    ...METRIC_COLUMNS,
    { key: 'precision', kind: 'number', label: { en: 'Precision', zh: '精度' } },
    ...SOURCE_COLUMNS,
  ],
  filters: METRIC_FILTERS,
  defaultSort: [],
  tieBreaker: { key: 'ordinal', kind: 'number' },
} as const satisfies TableDefinition;
