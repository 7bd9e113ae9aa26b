import { readPage } from '@/app/_data/read-page';
import { tableAddress } from '@/app/[locale]/(site)/_table/paths';
import { PlacesMap } from '@/components/map/places-map';
import { countOutcomesByPlace } from '@/db/queries/places/count-outcomes-by-place';
import { listPlaces } from '@/db/queries/places/list-places';
import { listProgrammeSites } from '@/db/queries/places/list-programme-sites';
import { countRows } from '@/db/queries/sets/count-rows';
import type { Locale } from '@/lib/format/locale';
import { mapPlaces, mapSites } from '@/lib/map/map-place';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { defaultView, withTerms } from '@/lib/tables/view';

type Props = { readonly programmeId: string; readonly locale: Locale };

/**
 * The map of a programme: the places of its own outcomes, not of its children's, and its own site where the record has
 * coordinates, with all its outcomes. Every place leads to the outcomes there. Where there is neither, one sentence says so.
 */
export async function ProgrammePlaces({ programmeId, locale }: Props) {
  const own = withTerms(defaultView(OUTCOMES, 'page', locale), 'programme_id', [programmeId], OUTCOMES);
  const read = await readPage(`places-of-programme/${programmeId}`, async (db, releaseId) => ({
    places: await listPlaces(db, { releaseId }),
    sites: await listProgrammeSites(db, { releaseId }),
    counts: await countOutcomesByPlace(db, { releaseId, programmeId }),
    count: await countRows(db, 'outcomes', { releaseId, view: own }),
  }));
  const { places, sites, counts, count } = read;
  const byPlace = new Map(counts.map(({ placeId, count }) => [placeId, count]));
  return (
    <PlacesMap
      places={mapPlaces(places, { counts: byPlace, chosen: [], locale })}
      sites={mapSites(
        sites.filter(({ id }) => id === programmeId),
        { counts: new Map([[programmeId, count]]), chosen: [], locale },
      )}
      links={{
        placeHref: (id) => tableAddress('outcomes', withTerms(own, 'place', [id], OUTCOMES)),
        programmeHref: () => tableAddress('outcomes', own),
      }}
      locale={locale}
    />
  );
}
