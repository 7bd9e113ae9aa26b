import { RELATION_KINDS } from '@/lib/record/values';
import { decimal, id, periodOrDate, text, word } from './cells';
import { recordFile } from './record-file';

export const relations = recordFile({
  name: 'relations',
  cells: {
    metric_id: id(),
    from_period: periodOrDate().nullable(),
    to_period: periodOrDate().nullable(),
    kind: word(RELATION_KINDS),
    value: decimal(),
    precision: decimal({ exclusiveMinimum: 0 }),
    source_id: id(),
    locator: text(),
    note: text().nullable(),
  },
  key: ['metric_id', 'from_period', 'to_period', 'kind', 'value', 'source_id'],
  references: [
    ['metric_id', 'metrics'],
    ['source_id', 'sources'],
  ],
  rules: [
    ({ kind, value }) =>
      kind === 'multiple' && value !== undefined && value <= 0
        ? { column: 'value', message: `${value} is not more than 0, as a multiple must be` }
        : null,
  ],
});
