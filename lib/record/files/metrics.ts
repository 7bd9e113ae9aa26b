import { MEASURES, THEMES } from '@/lib/record/values';
import { id, name, text, word } from './cells';
import { recordFile } from './record-file';

export const metrics = recordFile({
  name: 'metrics',
  cells: {
    id: id(),
    programme_id: id(),
    theme: word(THEMES),
    name_en: name(),
    name_zh: name(),
    unit: text(),
    measure: word(MEASURES),
    definition_en: text(),
    definition_zh: text(),
    comparability_en: text().nullable(),
    comparability_zh: text().nullable(),
  },
  key: ['id'],
  references: [
    ['programme_id', 'programmes'],
    ['unit', 'units'],
  ],
});
