import { SIDES } from '@/lib/record/values';
import { id, word } from './cells';
import { recordFile } from './record-file';

export const outcomeParties = recordFile({
  name: 'outcome_parties',
  cells: { outcome_id: id(), organisation_id: id(), side: word(SIDES) },
  key: ['outcome_id', 'organisation_id'],
  references: [
    ['outcome_id', 'outcomes'],
    ['organisation_id', 'organisations'],
  ],
});
