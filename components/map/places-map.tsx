import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { INSETS } from '@/lib/map/frames';
import { mapLayout } from '@/lib/map/layout';
import type { MapPlace, MapSite } from '@/lib/map/map-place';
import { MapFrame } from './map-frame';
import { MapKey } from './map-key';
import type { MapLinks } from './map-links';
import { MapWords } from './map-words';
import styles from './places-map.module.css';

type Props = {
  readonly places: readonly MapPlace[];
  /** Programmes with a site of their own. */
  readonly sites: readonly MapSite[];
  readonly links: MapLinks;
  readonly locale: Locale;
  /** What is to be said of outcomes that are not on the map. */
  readonly notes?: ReactNode;
  /** What the list of places is called where it stands folded; without it, it is open. */
  readonly foldedAs?: string;
};

/** By which letter the main frame refers to an inset: always the same, also where another is not shown. */
const SIGNS = new Map(INSETS.map(({ id }, index) => [id, String.fromCharCode('A'.charCodeAt(0) + index)]));

/** A list of so many entries, or a folded one, stands beside the map, a longer one below it. */
const SHORT = 12;

/**
 * Places with their outcomes: circles on a map of land and coasts, and the same as a list beside it. Drawn on the server;
 * every mark and every entry is a link of the caller's. Nothing is drawn of places without an outcome.
 */
export function PlacesMap({ places, sites, links, locale, notes, foldedAs }: Props) {
  const t = useTranslations('map');
  const layout = mapLayout(places, sites);
  const insets = layout.insets.map((inset) => ({
    layout: inset,
    frame: inset.frame,
    sign: SIGNS.get(inset.frame.id) ?? '',
  }));
  if (layout.places.length + sites.length === 0) return <p className={styles['note']}>{t('none')}</p>;
  const isChosen = places.some((place) => place.isChosen);
  const isShort = foldedAs !== undefined || layout.places.length + sites.length <= SHORT;
  const words = (
    <MapWords layout={layout} sites={sites} links={links} locale={locale} foldedAs={foldedAs}>
      {notes}
    </MapWords>
  );
  return (
    <div className={styles['map']} data-chosen={isChosen}>
      <div className={styles['drawings']} data-insets={insets.length}>
        <MapFrame
          layout={layout.main}
          caption={t('frames.asia')}
          label={t('drawing', { frame: t('frames.asia') })}
          insets={insets}
          links={links}
        />
        <MapKey layout={layout} hasSites={sites.length > 0} />
        <div className={styles['side']}>
          {insets.map(({ layout: inset, frame, sign }) => (
            <MapFrame
              key={frame.id}
              layout={inset}
              caption={
                <>
                  <b>{sign}</b> {t(`frames.${frame.id}`)}
                </>
              }
              label={t('drawing', { frame: t(`frames.${frame.id}`) })}
              links={links}
            />
          ))}
          {isShort && words}
        </div>
      </div>
      {!isShort && words}
    </div>
  );
}
