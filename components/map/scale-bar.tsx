import { useTranslations } from 'next-intl';
import styles from './map-frame.module.css';

const SCALE_KM = 50;

/** A length on the ground under a drawing of that many kilometres. */
export function ScaleBar({ widthKm }: { readonly widthKm: number }) {
  const t = useTranslations('map');
  return (
    <p className={styles['scale']}>
      <span className={styles['bar']} style={{ width: `${((SCALE_KM / widthKm) * 100).toFixed(2)}%` }} />
      {t('kilometres', { length: SCALE_KM })}
    </p>
  );
}
