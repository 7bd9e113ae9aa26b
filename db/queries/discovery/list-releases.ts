import { desc, lte } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { releases } from '@/db/schema';

export type ReleaseNews = {
  readonly id: number;
  /** An ISO moment in UTC. */
  readonly createdAt: string;
  readonly isSynthetic: boolean;
  /** Rows per file of the record, by name: `outcomes`. */
  readonly rowCounts: Readonly<Record<string, number>>;
};

type Input = { readonly upTo: number; readonly count: number };

/** The latest releases, newest first, none later than the one that is shown. */
export async function listReleases(db: Database, { upTo, count }: Input): Promise<ReleaseNews[]> {
  const found = await db
    .select({
      id: releases.id,
      createdAt: releases.createdAt,
      isSynthetic: releases.isSynthetic,
      rowCounts: releases.rowCounts,
    })
    .from(releases)
    .where(lte(releases.id, upTo))
    .orderBy(desc(releases.id))
    .limit(count);
  return found.map(({ createdAt, rowCounts, ...release }) => ({
    ...release,
    createdAt: new Date(createdAt).toISOString(),
    rowCounts: Object.fromEntries(Object.entries(rowCounts).map(([file, rows]) => [file.replace(/\.csv$/, ''), rows])),
  }));
}
