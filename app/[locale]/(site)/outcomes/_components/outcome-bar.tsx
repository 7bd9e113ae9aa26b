import { getTranslations } from 'next-intl/server';
import { exportAddress } from './addresses';
import styles from './outcome-bar.module.css';
import type { Outcomes } from './read-outcomes';

/** Which rows of the view stand below, and the file of all of them. */
export async function OutcomeBar({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = await getTranslations('table');
  const { view, page, count } = outcomes;
  const range = { first: page.start + 1, last: page.start + page.rows.length, count };
  return (
    <div className={styles['bar']}>
      <p className={styles['position']} role="status">
        {page.rows.length === 0 ? t('none') : t('position', range)}
      </p>
      <a href={exportAddress(view)} className={styles['download']} download>
        {t('download', { count })}
      </a>
    </div>
  );
}
