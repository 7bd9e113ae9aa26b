import type { Database } from '@/db/database';
import { countFacet, type FacetCount } from '@/db/queries/sets/count-facet';
import type { View } from '@/lib/tables/view';

/** The facets of the outcomes, in the order in which they are offered. */
export const OUTCOME_FACETS = [
  'theme',
  'kind',
  'status',
  'programme_id',
  'year',
  'side',
  'organisation',
  'place',
] as const;
export type OutcomeFacet = (typeof OUTCOME_FACETS)[number];

type Input = { readonly releaseId: number; readonly view: View };

/** For each facet its values with their counts, under all filters of the view but the facet's own. */
export async function listOutcomeFacets(
  db: Database,
  { releaseId, view }: Input,
): Promise<{ readonly key: OutcomeFacet; readonly counts: readonly FacetCount[] }[]> {
  return Promise.all(
    OUTCOME_FACETS.map(async (key) => ({ key, counts: await countFacet(db, 'outcomes', { releaseId, view, key }) })),
  );
}
