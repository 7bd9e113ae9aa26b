import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { PlaceKind } from '@/lib/record/values';

/** More than any record has places: a facet lists only the first, a map draws all. */
export const ALL_PLACES = 5000;

/** A place as a map shows it. `name`, `countText`: as they are written; null coordinates: it is nowhere in particular. */
export type MapPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1, two letters; null: of no one country. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly count: number;
  readonly countText: string;
  readonly isChosen: boolean;
};

/** Where a programme has a site of its own. `count`: its outcomes. */
export type MapSite = {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  readonly countText: string;
  readonly isChosen: boolean;
};

/** Countries that are one town. */
const CITY_STATES: ReadonlySet<string | null> = new Set(['SG']);

/** Whether a place is a country or region, whose coordinates are but the middle of it. */
export function isArea({ kind, country }: Pick<MapPlace, 'kind' | 'country'>): boolean {
  return kind === 'region' || (kind === 'country' && !CITY_STATES.has(country));
}

type NamedPlace = Omit<MapPlace, 'name' | 'count' | 'countText' | 'isChosen'> & {
  readonly nameEn: string;
  readonly nameZh: string;
};
type NamedSite = Pick<MapSite, 'id' | 'latitude' | 'longitude'> & {
  readonly nameEn: string;
  readonly nameZh: string | null;
};
/** How many outcomes each has by identifier, none being 0, which are chosen, and in which language they are named. */
type Told = {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly locale: Locale;
};

/** Places of the record as a map shows them. */
export function mapPlaces(places: readonly NamedPlace[], told: Told): MapPlace[] {
  return places.map(({ id, nameEn, nameZh, kind, country, latitude, longitude }) => ({
    ...counted(id, inLocale(told.locale, nameEn, nameZh), told),
    kind,
    country,
    latitude,
    longitude,
  }));
}

/** Sites of programmes as a map shows them. */
export function mapSites(sites: readonly NamedSite[], told: Told): MapSite[] {
  return sites.map(({ id, nameEn, nameZh, latitude, longitude }) => ({
    ...counted(id, inLocale(told.locale, nameEn, nameZh), told),
    latitude,
    longitude,
  }));
}

function counted(id: string, name: string, { counts, chosen, locale }: Told) {
  const count = counts.get(id) ?? 0;
  return { id, name, count, countText: formatNumber(count, locale), isChosen: chosen.includes(id) };
}
