import { PROGRAMME_KINDS } from '@/lib/record/values';
import { decimal, id, idList, partialDate, text, word } from './cells';
import { recordFile } from './record-file';
import { allOrNone } from './row-rules';

export const programmes = recordFile({
  name: 'programmes',
  cells: {
    id: id(),
    parent_id: id().nullable(),
    kind: word(PROGRAMME_KINDS),
    short_name: text(),
    name_en: text(),
    name_zh: text().nullable(),
    launched_on: partialDate().nullable(),
    place: text(),
    latitude: decimal({ minimum: -90, maximum: 90 }).nullable(),
    longitude: decimal({ minimum: -180, maximum: 180 }).nullable(),
    summary_en: text(),
    summary_zh: text(),
    source_ids: idList(),
    note: text().nullable(),
  },
  key: ['id'],
  references: [
    ['parent_id', 'programmes'],
    ['source_ids', 'sources'],
  ],
  rules: [({ latitude, longitude }) => allOrNone({ latitude, longitude })],
});
