import { PLACE_KINDS } from '@/lib/record/values';
import { country, decimal, id, text, word } from './cells';
import { recordFile } from './record-file';
import { allOrNone } from './row-rules';

export const places = recordFile({
  name: 'places',
  cells: {
    id: id(),
    name_en: text(),
    name_zh: text(),
    country: country().nullable(),
    kind: word(PLACE_KINDS),
    latitude: decimal({ minimum: -90, maximum: 90 }).nullable(),
    longitude: decimal({ minimum: -180, maximum: 180 }).nullable(),
  },
  key: ['id'],
  rules: [({ latitude, longitude }) => allOrNone({ latitude, longitude })],
});
