import { getTranslations } from 'next-intl/server';
import { readPage } from '@/app/_data/read-page';
import { tableAddress } from '@/app/[locale]/(site)/_table/paths';
import type { Table } from '@/app/[locale]/(site)/_table/read-table';
import { MapPanel } from '@/components/map/map-panel';
import { PlacesMap } from '@/components/map/places-map';
import { listPlaces } from '@/db/queries/places/list-places';
import { listProgrammeSites } from '@/db/queries/places/list-programme-sites';
import { countFacets, type FacetCounts } from '@/db/queries/sets/count-facets';
import { ALL_PLACES, mapPlaces, mapSites } from '@/lib/map/map-place';
import { toggledTerm } from '@/lib/outcomes/choices';
import { EMPTY } from '@/lib/tables/condition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { addressOf } from '@/lib/tables/serialise-view';
import { defaultView, termsOf, type View, withTerms } from '@/lib/tables/view';

/** The map above the table of outcomes: its places with their counts in the view, each a choice of the facet of places. */
export async function OutcomeMap({ table: { view, facets } }: { readonly table: Table }) {
  const locale = view.lang;
  const t = await getTranslations('map');
  const [{ places, sites }, counts] = await Promise.all([
    readPage('map-places', async (db, releaseId) => ({
      places: await listPlaces(db, { releaseId }),
      sites: await listProgrammeSites(db, { releaseId }),
    })),
    placeCounts(view, facets),
  ]);
  const chosen = { place: termsOf(view, 'place'), programme: termsOf(view, 'programme_id') };
  const programmes = facetOf(facets, 'programme_id');
  const without = counts?.counts.find(({ value }) => value === null)?.count ?? 0;
  const hrefTo = (key: string, term: string) => tableAddress('outcomes', toggledTerm(view, key, term));
  return (
    <MapPanel title={t('title')} isOpen={chosen.place.length > 0}>
      <PlacesMap
        places={mapPlaces(places, { counts: countsOf(counts), chosen: chosen.place, locale })}
        sites={mapSites(sites, { counts: countsOf(programmes), chosen: chosen.programme, locale }).filter(
          ({ count, isChosen }) => count > 0 || isChosen,
        )}
        links={{
          placeHref: (id) => hrefTo('place', id),
          programmeHref: (id) => hrefTo('programme_id', id),
        }}
        locale={locale}
        notes={
          without > 0 || chosen.place.includes(EMPTY) ? (
            <a href={hrefTo('place', EMPTY)} aria-current={chosen.place.includes(EMPTY) ? 'true' : undefined}>
              {t('without', { count: without })}
            </a>
          ) : null
        }
      />
    </MapPanel>
  );
}

/** The counts of all places: those of the table's own facet where it lists all, else asked for. */
async function placeCounts(view: View, facets: readonly FacetCounts[]): Promise<FacetCounts | undefined> {
  const own = facetOf(facets, 'place');
  const isWhole = own !== undefined && own.counts.filter(({ value }) => value !== null).length >= own.distinct;
  return isWhole ? own : readCounts(view);
}

/** The facet of places, remembered by what it depends on: neither its own filter, nor order, page, columns and the open row. */
function readCounts({ filters, q, match, lang }: View): Promise<FacetCounts | undefined> {
  const whole = { ...defaultView(OUTCOMES, 'page', lang), filters, q };
  const view = { ...withTerms(whole, 'place', [], OUTCOMES), match };
  const name = addressOf('outcomes-by-place', view, OUTCOMES, 'page');
  return readPage(`${name} ${lang}`, async (db, releaseId) => {
    const [facet] = await countFacets(db, 'outcomes', { releaseId, view, keys: ['place'], limit: ALL_PLACES });
    return facet;
  });
}

function facetOf(facets: readonly FacetCounts[], of: string): FacetCounts | undefined {
  return facets.find(({ key }) => key === of);
}

function countsOf(facet: FacetCounts | undefined): Map<string, number> {
  return new Map(facet?.counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])));
}
