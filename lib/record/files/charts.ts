import { CHART_FORMS, THEMES } from '@/lib/record/values';
import { id, idList, text, wholeNumber, word } from './cells';
import { recordFile } from './record-file';

export const charts = recordFile({
  name: 'charts',
  cells: {
    id: id(),
    featured: wholeNumber({ minimum: 1 }),
    theme: word(THEMES),
    title_en: text(),
    title_zh: text(),
    form: word(CHART_FORMS),
    metric_ids: idList(),
    note_en: text().nullable(),
    note_zh: text().nullable(),
  },
  key: ['id'],
  references: [['metric_ids', 'metrics']],
});
