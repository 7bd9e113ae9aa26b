import { id, text, wholeNumber } from './cells';
import { recordFile } from './record-file';

export const headlines = recordFile({
  name: 'headlines',
  cells: { position: wholeNumber({ minimum: 1 }), metric_id: id(), label_en: text(), label_zh: text() },
  key: ['position'],
  references: [['metric_id', 'metrics']],
});
