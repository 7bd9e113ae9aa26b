import { id } from './cells';
import { recordFile } from './record-file';

export const outcomePlaces = recordFile({
  name: 'outcome_places',
  cells: { outcome_id: id(), place_id: id() },
  key: ['outcome_id', 'place_id'],
  references: [
    ['outcome_id', 'outcomes'],
    ['place_id', 'places'],
  ],
});
