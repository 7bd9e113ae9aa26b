import { type SQL, sql } from 'drizzle-orm';
import { facetCounts } from '@/db/schema';
import { bound } from './bound';

/** The counts of a facet in the whole release, and whether there are any. */
export type Kept = { readonly counts: SQL; readonly exist: SQL };

/** What was counted of a facet when the release was made. */
export function keptCounts(releaseId: number, set: string, key: string): Kept {
  const own = sql`${facetCounts.releaseId} = ${bound(releaseId, 'integer')} and ${facetCounts.set} = ${bound(set, 'text')}
    and ${facetCounts.key} = ${bound(key, 'text')}`;
  return {
    counts: sql`select ${facetCounts.key}, ${facetCounts.value}, ${facetCounts.count} from ${facetCounts} where ${own}`,
    exist: sql`exists (select 1 from ${facetCounts} where ${own})`,
  };
}
