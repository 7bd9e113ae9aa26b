import { OUTCOME_KINDS, OUTCOME_STATUSES, QUALIFIERS, THEMES, TITLE_ORIGINS } from '@/lib/record/values';
import { decimal, form, id, partialDate, text, word } from './cells';
import { recordFile } from './record-file';
import { allOrNone } from './row-rules';

export const outcomes = recordFile({
  name: 'outcomes',
  cells: {
    id: id(),
    programme_id: id(),
    theme: word(THEMES),
    kind: word(OUTCOME_KINDS),
    status: word(OUTCOME_STATUSES),
    announced_on: partialDate().nullable(),
    title_en: text(),
    title_zh: text(),
    title_zh_origin: word(TITLE_ORIGINS),
    amount: decimal().nullable(),
    currency: form('[A-Z]{3}', 'a currency (three capital letters, ISO 4217)').nullable(),
    amount_qualifier: word(QUALIFIERS).nullable(),
    source_id: id(),
    locator: text(),
    note: text().nullable(),
  },
  key: ['id'],
  references: [
    ['programme_id', 'programmes'],
    ['currency', 'units'],
    ['source_id', 'sources'],
  ],
  rules: [
    ({ amount, currency, amount_qualifier }) => allOrNone({ amount, currency, amount_qualifier }),
    ({ currency }, { units }) => {
      const unit = units.find((candidate) => candidate.id === currency);
      return unit === undefined || unit.kind === 'currency'
        ? null
        : { column: 'currency', message: `"${unit.id}" is a unit of kind ${unit.kind}, not a currency` };
    },
  ],
});
