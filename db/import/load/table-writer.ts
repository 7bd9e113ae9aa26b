import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/database';
import { bareTable } from './bare-table';
import { clientOf, copyText } from './copy';
import { copyFormat } from './copy-lines';

/** Characters: large enough for COPY to run at its speed, small enough for three of them to be nothing. */
const BATCH_LENGTH = 1 << 22;

/** The release whose rows are written, within the caller's transaction. */
export type NewRelease = {
  readonly id: number;
  /** Whether no other release is there, so that nobody reads the tables. */
  readonly isFirst: boolean;
};

/**
 * Writes rows of a release into a table by COPY, in batches: while the server takes one, the next is filled. `onRows` hears
 * of each batch how many rows it had.
 */
export async function writeTable(
  db: Database,
  table: PgTable,
  release: NewRelease,
  onRows: (count: number) => void,
  fill: (writer: TableWriter) => Promise<void>,
): Promise<void> {
  const restore = release.isFirst ? await bareTable(db, table) : null;
  const writer = new TableWriter(db, table, release.id, onRows);
  try {
    await fill(writer);
    await writer.send();
  } finally {
    // While a COPY runs a transaction takes no other statement, not even its end.
    await writer.settle();
  }
  await restore?.();
  // Without statistics the planner takes a fresh table for almost empty: the first questions were ten times slower.
  await db.execute(sql`analyze ${table}`);
}

/** Takes rows one by one. `settle` must be waited for before anything else is asked of the same transaction. */
class TableWriter {
  private text = '';
  private count = 0;
  private sending: Promise<void> | null = null;
  private readonly client;
  private readonly format;

  constructor(
    db: Database,
    table: PgTable,
    releaseId: number,
    private readonly onRows: (count: number) => void,
  ) {
    this.client = clientOf(db);
    this.format = copyFormat(table, releaseId);
  }

  /** Adds a row; a promise is to be waited for before the next. */
  add(row: Readonly<Record<string, unknown>>): Promise<void> | null {
    this.text += this.format.lineOf(row);
    this.count += 1;
    return this.text.length < BATCH_LENGTH ? null : this.send();
  }

  /** Starts to write what was added; ends when what was written before has arrived. */
  async send(): Promise<void> {
    await this.settle();
    if (this.count === 0) return;
    const { text, count } = this;
    this.text = '';
    this.count = 0;
    this.sending = copyText(this.client, this.format.statement, text).then(() => this.onRows(count));
    // Whoever waits for it hears of a failure; until then it is nobody's.
    this.sending.catch(() => undefined);
  }

  /** Waits for what is being written. */
  async settle(): Promise<void> {
    const { sending } = this;
    this.sending = null;
    await sending;
  }
}
