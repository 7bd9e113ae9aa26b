import { charts } from './charts';
import { headlines } from './headlines';
import { metrics } from './metrics';
import { observations } from './observations';
import { organisations } from './organisations';
import { outcomeParties } from './outcome-parties';
import { outcomePlaces } from './outcome-places';
import { outcomes } from './outcomes';
import { places } from './places';
import { programmes } from './programmes';
import type { RecordFile } from './record-file';
import { relations } from './relations';
import { sources } from './sources';
import { units } from './units';

/** The files of the record. A file stands after the files it points to: they are read and loaded in this order. */
export const RECORD_FILES = {
  units,
  sources,
  programmes,
  metrics,
  observations,
  relations,
  places,
  organisations,
  outcomes,
  outcome_parties: outcomeParties,
  outcome_places: outcomePlaces,
  charts,
  headlines,
} as const;

export type FileName = keyof typeof RECORD_FILES;

export const FILE_NAMES = Object.keys(RECORD_FILES) as readonly FileName[]; // exactly the keys of the constant above

type Row<File> = File extends RecordFile<infer R> ? R : never;

/** A row of one file. */
export type RecordRow<Name extends FileName> = Row<(typeof RECORD_FILES)[Name]>;

/** The whole record: the rows of every file, in the order of the file. */
export type RecordRows = { readonly [Name in FileName]: readonly RecordRow<Name>[] };
