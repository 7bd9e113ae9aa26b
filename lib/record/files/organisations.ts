import { ORGANISATION_KINDS } from '@/lib/record/values';
import { country, id, text, word } from './cells';
import { recordFile } from './record-file';

export const organisations = recordFile({
  name: 'organisations',
  cells: { id: id(), name_en: text(), name_zh: text(), country: country(), kind: word(ORGANISATION_KINDS) },
  key: ['id'],
});
