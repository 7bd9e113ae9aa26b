import { useTranslations } from 'next-intl';
import type { MapLayout } from '@/lib/map/layout';
import { SITE_REACH } from '@/lib/map/layout';
import { keyCounts } from '@/lib/map/radius';
import styles from './map-key.module.css';
import marks from './map-marks.module.css';

type Props = { readonly layout: MapLayout; readonly hasSites: boolean };

/** Pixels: what a sign of the key is drawn in. */
const SIZE = 12;

/** What the marks are, and how large a circle of so many outcomes is: only those that the map has. */
export function MapKey({ layout, hasSites }: Props) {
  const t = useTranslations('map.key');
  const { main, insets, places, radiusOf } = layout;
  const frames = [main, ...insets];
  const hasAreas = frames.some((frame) => frame.marks.some(({ isArea }) => isArea));
  const hasBeyond = frames.some(({ beyond }) => beyond.length > 0);
  const largest = Math.max(...places.map(({ count }) => count), 0);
  return (
    <ul className={styles['key']} aria-label={t('label')}>
      {(largest > 0 ? keyCounts(largest) : []).map((count) => (
        <li key={count}>
          <Sign size={2 * radiusOf(count) + 2}>
            <circle r={radiusOf(count)} className={marks['place']} />
          </Sign>
          {t('size', { count })}
        </li>
      ))}
      {hasAreas && (
        <li>
          <Sign size={SIZE}>
            <circle r="4" className={marks['area']} />
          </Sign>
          {t('area')}
        </li>
      )}
      {hasSites && (
        <li>
          <Sign size={SIZE}>
            <rect
              x={-SITE_REACH}
              y={-SITE_REACH}
              width={2 * SITE_REACH}
              height={2 * SITE_REACH}
              className={marks['site']}
            />
          </Sign>
          {t('site')}
        </li>
      )}
      {hasBeyond && (
        <li>
          <Sign size={SIZE}>
            <path d="M-5 0L5-4.5L3 0L5 4.5z" className={marks['arrow']} />
          </Sign>
          {t('beyond')}
        </li>
      )}
      {insets.length > 0 && (
        <li>
          <Sign size={SIZE}>
            <rect x="-5" y="-4" width="10" height="8" className={styles['inset']} />
          </Sign>
          {t('inset')}
        </li>
      )}
    </ul>
  );
}

function Sign({ size, children }: { readonly size: number; readonly children: React.ReactNode }) {
  const half = size / 2;
  return (
    <svg width={size} height={size} viewBox={`${-half} ${-half} ${size} ${size}`} aria-hidden="true">
      {children}
    </svg>
  );
}
