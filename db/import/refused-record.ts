import type { RecordError } from './read/record-error';

/** Thrown out of the transaction of an import, so that nothing of a record with errors stays. */
export class RefusedRecord extends Error {
  override readonly name = 'RefusedRecord';

  constructor(readonly errors: readonly RecordError[]) {
    super(`The record has ${errors.length} errors.`);
  }
}
