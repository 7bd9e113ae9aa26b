import { UNIT_KINDS } from '@/lib/record/values';
import { form, text, word } from './cells';
import { recordFile } from './record-file';

/** Units have ids of their own form, for they are shown: `CNY`, `flights/week`, `countries_and_regions`. */
const UNIT_ID = '[A-Za-z][A-Za-z0-9_]*(/[A-Za-z][A-Za-z0-9_]*)?';

export const units = recordFile({
  name: 'units',
  cells: {
    id: form(UNIT_ID, 'the id of a unit (letters, digits, "_" and one "/")'),
    kind: word(UNIT_KINDS),
    symbol: text().nullable(),
    name_en: text(),
    name_zh: text(),
  },
  key: ['id'],
});
