import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { facetCounts } from '@/db/schema';
import { bound } from '@/db/tables/bound';
import { countedFacets } from '@/db/tables/facet-sql';
import { setOf } from '@/db/tables/sets';
import { countedKeys } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';

/** Counts the values that pages show of each set, over all rows of a release: to be read for as long as it is shown. */
export async function keepFacetCounts(db: Database, releaseId: number): Promise<void> {
  // Object.keys forgets the names, which are those of the sets.
  for (const name of Object.keys(DEFINITIONS) as SetName[]) {
    const { definition, sqlHalf } = setOf(name);
    const view = defaultView(definition, 'page');
    const keys = countedKeys(definition);
    await db.execute(sql`
      with ${countedFacets({ definition, half: sqlHalf(view.lang), releaseId, view, keys })}
      insert into ${facetCounts} ("release_id", "set", "key", "value", "count")
      select ${bound(releaseId, 'integer')}, ${bound(definition.name, 'text')}, key, value, count
      from counted where count > 0`);
  }
  await db.execute(sql`analyze ${facetCounts}`);
}
