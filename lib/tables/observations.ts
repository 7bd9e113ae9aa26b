import type { TableDefinition } from './definition';
import {
  FIGURE_COLUMNS,
  FIGURE_FACETS,
  FIGURE_RANGES,
  METRIC_COLUMNS,
  METRIC_FILTERS,
  SOURCE_COLUMNS,
} from './figure-columns';

const OBSERVATION_COLUMNS = [...FIGURE_COLUMNS, 'publisher', 'published_on', 'source_tier', 'locator', 'note'];

/** The observations: every statement of a value, as its source gives it. */
export const OBSERVATIONS = {
  name: 'observations',
  label: { en: 'observations', zh: '陈述' },
  columns: [
    ...METRIC_COLUMNS,
    { key: 'precision', kind: 'number', figure: { unit: 'unit' }, label: { en: 'Precision', zh: '精度' } },
    ...SOURCE_COLUMNS,
  ],
  filters: METRIC_FILTERS,
  defaultSort: [],
  tieBreaker: { key: 'row', kind: 'number' },
  facets: FIGURE_FACETS,
  ranges: FIGURE_RANGES,
  listed: { en: OBSERVATION_COLUMNS, zh: OBSERVATION_COLUMNS },
} as const satisfies TableDefinition;
