import { loopTurn } from '@/lib/export/loop-turn';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';
import type { ExportPool } from './export-pool';
import { type OpenCopy, openCopy } from './open-copy';
import { type RowForm, rowQuery } from './row-query';

type Input = {
  readonly releaseId: number;
  readonly view: View;
  readonly form: RowForm;
  /** How many rows the reader is told there are; fewer or more break the transfer. */
  readonly count: number;
  /** Aborts when whoever asked has gone. */
  readonly signal: AbortSignal;
};

/**
 * All rows of a view as bytes in a form, straight from COPY, once it is this file's turn. Resolves when the first bytes are
 * there; the turn and the connection are given back when the bytes end, fail, or are left.
 * @throws BusyError where too many files wait; DatabaseUnavailableError; the signal's reason where that aborts first
 */
export async function openRows(
  exports: ExportPool,
  name: SetName,
  { releaseId, view, form, count, signal }: Input,
): Promise<AsyncGenerator<Buffer, void, undefined>> {
  const query = rowQuery(name, { releaseId, view }, form);
  const endTurn = await exports.turn(signal);
  return checked(await openCopy(exports, query, { signal, onOver: endTurn }), count);
}

async function* checked({ pieces, rowCount }: OpenCopy, count: number): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of pieces) {
    // Pages are answered between any two pieces, however many files are made.
    await loopTurn();
    yield piece;
  }
  if (rowCount() !== count) throw new Error(`A file of ${count} rows came to ${rowCount()}.`);
}
