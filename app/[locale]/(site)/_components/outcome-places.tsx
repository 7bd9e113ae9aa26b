import { useTranslations } from 'next-intl';
import { tableAddress } from '@/app/[locale]/(site)/_table/paths';
import { PlacesMap } from '@/components/map/places-map';
import type { Locale } from '@/lib/format/locale';
import { mapPlaces, mapSites } from '@/lib/map/map-place';
import { EMPTY } from '@/lib/tables/condition';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { defaultView, withTerms } from '@/lib/tables/view';
import styles from './outcome-places.module.css';
import type { OverviewPlaces } from './read-overview-places';

type Props = { readonly read: OverviewPlaces; readonly locale: Locale };

/** The places of all outcomes as a map: each mark leads to the table of the outcomes there. */
export function OutcomePlaces({ read, locale }: Props) {
  const t = useTranslations();
  const { places, sites, outcomesAt, outcomesOf, nowhere } = read;
  const all = defaultView(OUTCOMES, 'page', locale);
  const hrefTo = (key: string, id: string) => tableAddress('outcomes', withTerms(all, key, [id], OUTCOMES));
  const shown = mapPlaces(places, { counts: outcomesAt, chosen: [], locale });
  const count = shown.filter((place) => place.count > 0).length;
  return (
    <section className={styles['places']} aria-labelledby="places">
      <header>
        <h2 id="places">{t('overview.places')}</h2>
        <p className={styles['lede']}>{t('overview.placesLede')}</p>
      </header>
      <PlacesMap
        places={shown}
        sites={mapSites(sites, { counts: outcomesOf, chosen: [], locale }).filter((site) => site.count > 0)}
        links={{ placeHref: (id) => hrefTo('place', id), programmeHref: (id) => hrefTo('programme_id', id) }}
        locale={locale}
        foldedAs={t('overview.placesList', { count })}
        notes={nowhere > 0 ? <a href={hrefTo('place', EMPTY)}>{t('map.without', { count: nowhere })}</a> : null}
      />
    </section>
  );
}
