import type { Database } from '@/db/database';
import { listPlaces, type Place } from '@/db/queries/places/list-places';
import { listProgrammeSites, type ProgrammeSite } from '@/db/queries/places/list-programme-sites';
import { countFacets } from '@/db/queries/sets/count-facets';
import { ALL_PLACES } from '@/lib/map/map-place';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { defaultView } from '@/lib/tables/view';

/** What the map of all outcomes is drawn from. */
export type OverviewPlaces = {
  readonly places: readonly Place[];
  /** The programmes of which the record has coordinates. */
  readonly sites: readonly ProgrammeSite[];
  /** How many outcomes name a place, by its identifier; a place that none names is left out. */
  readonly outcomesAt: ReadonlyMap<string, number>;
  /** How many outcomes a programme has of its own, by its identifier. */
  readonly outcomesOf: ReadonlyMap<string, number>;
  /** How many outcomes name no place. */
  readonly nowhere: number;
};

type Programme = { readonly id: string; readonly outcomeCount: number };

/** The places with their outcomes, counted as the table of outcomes counts them. */
export async function readOverviewPlaces(
  db: Database,
  releaseId: number,
  programmes: readonly Programme[],
): Promise<OverviewPlaces> {
  const view = defaultView(OUTCOMES, 'page');
  const [places, sites, [facet]] = await Promise.all([
    listPlaces(db, { releaseId }),
    listProgrammeSites(db, { releaseId }),
    countFacets(db, 'outcomes', { releaseId, view, keys: ['place'], limit: ALL_PLACES }),
  ]);
  const counts = facet?.counts ?? [];
  return {
    places,
    sites,
    outcomesAt: new Map(counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const]))),
    outcomesOf: new Map(programmes.map(({ id, outcomeCount }) => [id, outcomeCount])),
    nowhere: counts.find(({ value }) => value === null)?.count ?? 0,
  };
}
