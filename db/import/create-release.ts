import { eq, max } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { observations, releases } from '@/db/schema';
import { keepFacetCounts } from './load/keep-facet-counts';
import { loadPoints } from './load/load-points';
import { loadRows } from './load/load-rows';
import { type NewRelease, writeTable } from './load/table-writer';
import { ImportProgress, type OnProgress } from './progress';
import type { FolderDigest } from './read/content-hash';
import { RecordReading } from './read/record-reading';
import { RefusedRecord } from './refused-record';
import { observationRow } from './rows/statement-rows';
import { headRowsOf, tailRowsOf } from './rows/table-rows';

type Origin = FolderDigest & { readonly folder: string; readonly isSynthetic: boolean };

/**
 * Reads a folder and writes it as the current release, within the caller's transaction. Rows are written while no error is
 * known; from the first error on the folder is only checked.
 * @throws RefusedRecord with all errors, for the transaction to be rolled back
 */
export async function createRelease(
  db: Database,
  { folder, isSynthetic, contentHash, lineCounts }: Origin,
  onProgress: OnProgress = () => undefined,
): Promise<{ readonly releaseId: number; readonly rowCounts: Readonly<Record<string, number>> }> {
  const [newest] = await db.select({ id: max(releases.id) }).from(releases);
  const release = { id: (newest?.id ?? 0) + 1, isFirst: newest?.id == null };
  await db.insert(releases).values({ id: release.id, contentHash, rowCounts: {}, isSynthetic });
  const lines = [...lineCounts.values()].reduce((sum, count) => sum + count, 0);
  const progress = new ImportProgress(lines, lineCounts.get('observations') ?? 0, onProgress);
  const onRows = (count: number) => progress.addRows(count);

  const reading = new RecordReading(folder);
  const head = await reading.readHead();
  if (!reading.hasErrors) await loadRows(db, release, headRowsOf(head), onRows);
  const observationCounts = await loadObservations(db, release, reading, onRows);
  const record = { ...head, ...(await reading.readTail()) };
  if (reading.hasErrors) throw new RefusedRecord(reading.errors);
  if (reading.contentHash !== contentHash) throw new Error(`${folder} was changed while it was read: import it again.`);
  await loadRows(db, release, tailRowsOf(record), onRows);
  await loadPoints(db, release, record, observationCounts, (count, worked) => progress.addPoints(count, worked));
  await keepFacetCounts(db, release.id);

  const { rowCounts } = reading;
  await db.update(releases).set({ isCurrent: false }).where(eq(releases.isCurrent, true));
  await db.update(releases).set({ isCurrent: true, rowCounts }).where(eq(releases.id, release.id));
  progress.finish();
  return { releaseId: release.id, rowCounts };
}

/** Writes the observations as they are read; returns how many each metric has. */
async function loadObservations(
  db: Database,
  release: NewRelease,
  reading: RecordReading,
  onRows: (count: number) => void,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let index = 0;
  await writeTable(db, observations, release, onRows, (writer) =>
    reading.readObservations((row) => {
      counts.set(row.metric_id, (counts.get(row.metric_id) ?? 0) + 1);
      const written = writer.add(observationRow(row, index));
      index += 1;
      return written;
    }),
  );
  return counts;
}
