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
  /** What the list is called where it stands folded; undefined: it is open. */
  readonly foldedAs: string | undefined;
  readonly children: ReactNode;
};

/** What stands in words beside the drawings: the places as a list, how they are counted, and whose outlines these are. */
export function MapWords({ layout, sites, links, locale, foldedAs, children }: Props) {
  const t = useTranslations('map');
  const { places, insets } = layout;
  const whole = places.find(({ id }) => insets.some(({ frame }) => frame.whole === id));
  const notes = [
    places.length > 1 ? t('several') : null,
    whole === undefined ? null : t('whole', { name: whole.name }),
    t('credit'),
  ];
  const list = <PlaceList places={places} sites={sites} links={links} locale={locale} />;
  return (
    <div className={styles['words']}>
      {places.length === 0 && <p className={styles['note']}>{t('none')}</p>}
      {children && <p className={styles['note']}>{children}</p>}
      {foldedAs === undefined ? (
        list
      ) : (
        <details>
          <summary className={styles['summary']}>{foldedAs}</summary>
          {list}
        </details>
      )}
      <p className={styles['note']}>{notes.filter((note) => note !== null).join(locale === 'en' ? ' ' : '')}</p>
    </div>
  );
}
