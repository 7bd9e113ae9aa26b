import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { observations } from '@/db/schema';
import type { RecordRow } from '@/lib/record/files/record-files';
import { rowTexts } from './comparable-rows';
import { hashKey, KeyTable } from './read/key-table';
import { observationRow } from './rows/statement-rows';

const BATCH_SIZE = 10_000;
const TEXTS = rowTexts('observations', observations);

/**
 * Compares the observations of a folder, row by row, with those of a release, of which it keeps hashes alone: counts for a
 * reader, which two equal hashes of different rows could put out by one, once in millions of comparisons.
 */
export class ObservationComparison {
  private added = 0;
  private changed = 0;
  private found = 0;

  private constructor(
    private readonly stored: KeyTable,
    private readonly storedCount: number,
  ) {}

  /** Null for no release: then every row is added. */
  static async with(db: Database, releaseId: number | null): Promise<ObservationComparison> {
    const table = new KeyTable();
    let count = 0;
    for (let last: number | null = releaseId === null ? null : 0; last !== null && releaseId !== null; ) {
      const rows: readonly (typeof observations.$inferSelect)[] = await db
        .select()
        .from(observations)
        .where(and(eq(observations.releaseId, releaseId), gt(observations.ordinal, last)))
        .orderBy(asc(observations.ordinal))
        .limit(BATCH_SIZE);
      for (const row of rows) table.add(TEXTS.keyOf(row), numberOf(TEXTS.textOf(row)));
      count += rows.length;
      last = rows.at(-1)?.ordinal ?? null;
    }
    return new ObservationComparison(table, count);
  }

  add(row: RecordRow<'observations'>): null {
    const own = observationRow(row, 0);
    const stored = this.stored.find(TEXTS.keyOf(own));
    if (stored.length === 0) this.added += 1;
    else {
      this.found += 1;
      if (!stored.includes(numberOf(TEXTS.textOf(own)))) this.changed += 1;
    }
    return null;
  }

  get counts(): { readonly added: number; readonly changed: number; readonly removed: number } {
    return { added: this.added, changed: this.changed, removed: this.storedCount - this.found };
  }
}

/** 32 bits of a text's hash, never 0. */
function numberOf(text: string): number {
  return hashKey(text)[0] || 1;
}
