import { QUALIFIERS } from '@/lib/record/values';
import { decimal, id, partialDate, period, text, word } from './cells';
import { recordFile } from './record-file';

export const observations = recordFile({
  name: 'observations',
  cells: {
    metric_id: id(),
    period: period().nullable(),
    as_of: partialDate().nullable(),
    value: decimal(),
    precision: decimal({ exclusiveMinimum: 0 }),
    qualifier: word(QUALIFIERS),
    source_id: id(),
    locator: text(),
    note: text().nullable(),
  },
  key: ['metric_id', 'period', 'as_of', 'value', 'source_id'],
  references: [
    ['metric_id', 'metrics'],
    ['source_id', 'sources'],
  ],
  rules: [
    ({ period: flow, as_of }) => {
      if (flow === undefined || as_of === undefined || (flow === null) !== (as_of === null)) return null;
      return flow === null
        ? { column: 'period', message: 'must not be blank where as_of is blank: exactly one of the two is filled' }
        : { column: 'as_of', message: 'must be blank where period is filled: exactly one of the two is filled' };
    },
  ],
});

/** When an observation is of: its period or its date. One of the two is filled: the row was refused otherwise. */
export function whenOf<Dated>(row: { readonly period: Dated | null; readonly as_of: Dated | null }): Dated {
  const when = row.period ?? row.as_of;
  if (when === null) throw new Error('An observation has neither period nor date.');
  return when;
}
