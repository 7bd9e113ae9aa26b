'use client';

import { useTranslations } from 'next-intl';
import { useIsLive } from '@/components/ui/is-live';
import styles from './controls.module.css';
import { DENSITIES, PINNED, usePreferences } from './preferences';

/** What is a matter of taste and kept in the browser: height of rows, columns that stay in place, drawn widths. */
export function LooksMenu({ name }: { readonly name: string }) {
  const t = useTranslations('tableControls.columns');
  const isLive = useIsLive();
  const [preferences, setPreferences] = usePreferences(name);
  if (!isLive) return null;
  return (
    <fieldset className={styles['looks']}>
      <legend className={styles['heading']}>{t('look')}</legend>
      <p className={styles['row']}>
        {t('density')}
        {DENSITIES.map((density) => (
          <label key={density} className={styles['tick']}>
            <input
              type="radio"
              name={`${name}-density`}
              checked={preferences.density === density}
              onChange={() => setPreferences({ density })}
            />
            {density === 'compact' ? t('compact') : t('comfortable')}
          </label>
        ))}
      </p>
      <label className={styles['row']}>
        {t('pinned')}
        <select
          className={styles['field']}
          value={preferences.pinned}
          onChange={(event) => setPreferences({ pinned: Number(event.target.value) })}
        >
          {PINNED.map((pinned) => (
            <option key={pinned} value={pinned}>
              {pinned}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="text-button" onClick={() => setPreferences(null)}>
        {t('forget')}
      </button>
      <p className={styles['said']}>{t('kept')}</p>
    </fieldset>
  );
}
