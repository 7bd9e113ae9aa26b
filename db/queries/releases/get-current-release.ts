import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { inTime } from '@/db/in-time';
import { releases } from '@/db/schema';
import { NoReleaseError } from '@/lib/errors';

export type Release = {
  readonly id: number;
  /** An ISO moment in UTC. */
  readonly createdAt: string;
  /** Tells two releases of the same number in two databases apart. */
  readonly contentHash: string;
  /** Made of generated rows, to try the application at size: nothing in it was ever published. */
  readonly isSynthetic: boolean;
};

/** The first thing every page and answer asks: silence here is the database's absence. */
const PATIENCE_MS = 5_000;

/**
 * The release that is shown.
 * @throws NoReleaseError where none has been loaded; DatabaseUnavailableError where the database is silent for 5 seconds
 */
export async function getCurrentRelease(db: Database): Promise<Release> {
  const asked = db
    .select({
      id: releases.id,
      createdAt: releases.createdAt,
      contentHash: releases.contentHash,
      isSynthetic: releases.isSynthetic,
    })
    .from(releases)
    .where(eq(releases.isCurrent, true))
    .orderBy(desc(releases.id))
    .limit(1);
  const [release] = await inTime(asked, PATIENCE_MS);
  if (release === undefined) throw new NoReleaseError('No release of the record has been loaded.');
  return { ...release, createdAt: new Date(release.createdAt).toISOString() };
}
