import { useTranslations } from 'next-intl';
import type { ChartAddresses } from './addresses';
import styles from './take-away.module.css';

type Props = { readonly addresses: ChartAddresses; readonly pointCount: number };

/** The points of the view as files, with how many they hold. */
export function TakeData({ addresses, pointCount }: Props) {
  const t = useTranslations('takeAway.data');
  return (
    <>
      <ul className={styles['links']}>
        <li>
          <a href={addresses.file('csv', [['bom', '1']])} download>
            {t('csv', { count: pointCount })}
          </a>
        </li>
        <li>
          <a href={addresses.file('json', [['download', '1']])} download>
            {t('json', { count: pointCount })}
          </a>
        </li>
      </ul>
      <p className={styles['hint']}>{t('hint')}</p>
    </>
  );
}
