import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import type { MapLayout } from '@/lib/map/layout';
import type { MapSite } from '@/lib/map/map-place';
import type { MapLinks } from './map-links';
import { PlaceList } from './place-list';
import styles from './places-map.module.css';

type Props = {
  readonly layout: MapLayout;
  readonly sites: readonly MapSite[];
  readonly links: MapLinks;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** What stands in words beside the drawings: the places as a list, how they are counted, and whose outlines these are. */
export function MapWords({ layout, sites, links, locale, children }: Props) {
  const t = useTranslations('map');
  const { places, insets } = layout;
  const whole = places.find(({ id }) => insets.some(({ frame }) => frame.whole === id));
  const notes = [
    places.length > 1 ? t('several') : null,
    whole === undefined ? null : t('whole', { name: whole.name }),
    t('credit'),
  ];
  return (
    <div className={styles['words']}>
      {places.length === 0 && <p className={styles['note']}>{t('none')}</p>}
      {children && <p className={styles['note']}>{children}</p>}
      <PlaceList places={places} sites={sites} links={links} locale={locale} />
      <p className={styles['note']}>{notes.filter((note) => note !== null).join(locale === 'en' ? ' ' : '')}</p>
    </div>
  );
}
