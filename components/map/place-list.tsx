import { useTranslations } from 'next-intl';
import { codeName } from '@/lib/format/code-names';
import type { Locale } from '@/lib/format/locale';
import type { MapPlace, MapSite } from '@/lib/map/map-place';
import type { MapLinks } from './map-links';
import styles from './place-list.module.css';

type Props = {
  readonly places: readonly MapPlace[];
  readonly sites: readonly MapSite[];
  readonly links: MapLinks;
  readonly locale: Locale;
};

/** The places of the map for who cannot use it: what each is, in which country, with how many outcomes. */
export function PlaceList({ places, sites, links, locale }: Props) {
  const t = useTranslations('map');
  return (
    <>
      {places.length > 0 && (
        <section aria-label={t('list')}>
          <ul className={styles['list']}>
            {places.map((place) => (
              <li key={place.id}>
                <Entry
                  href={links.placeHref(place.id)}
                  entry={place}
                  detail={t(`kinds.${place.kind}`)}
                  more={[countryOf(place, locale), place.latitude === null ? t('nowhere') : null]}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sites.length > 0 && (
        <section aria-labelledby="map-sites">
          <h3 id="map-sites" className={styles['heading']}>
            {t('sites', { count: sites.length })}
          </h3>
          <ul className={styles['list']}>
            {sites.map((site) => (
              <li key={site.id}>
                <Entry href={links.programmeHref(site.id)} entry={site} detail={null} more={[]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type EntryProps = {
  readonly href: string;
  readonly entry: Pick<MapPlace, 'name' | 'count' | 'countText' | 'isChosen'>;
  readonly detail: string | null;
  readonly more: readonly (string | null)[];
};

function Entry({ href, entry, detail, more }: EntryProps) {
  const t = useTranslations('map');
  const words = [detail, ...more].filter((word) => word !== null);
  return (
    <a href={href} className={styles['entry']} aria-current={entry.isChosen ? 'true' : undefined}>
      <span className={styles['name']}>{entry.name}</span>
      {words.length > 0 && <span className={styles['detail']}> {words.join(t('between'))}</span>}
      <span className="visually-hidden">{t('listCount', { count: entry.count })}</span>
      <span className={styles['count']} aria-hidden="true">
        {entry.countText}
      </span>
    </a>
  );
}

/** The country a place is in; null where it is one, or has the same name. */
function countryOf({ kind, country, name }: MapPlace, locale: Locale): string | null {
  if (country === null || kind === 'country') return null;
  const word = codeName('countries', country, locale);
  return word === name ? null : word;
}
