import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/lib/figures/figure';
import { formatNumber } from '@/lib/format/number';
import { formatUnit, formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import styles from './figure-value.module.css';

/** A number with its qualifier in words before it; `exact` goes without saying. The raw value is in the title. */
export function FigureValue({ figure, unit }: { readonly figure: Figure; readonly unit: Unit }) {
  const locale = useLocale();
  const t = useTranslations();
  const raw = t('figure.rawValue', { value: formatNumber(figure.value, locale), unit: formatUnit(unit, locale) });
  return (
    <span className={styles['figure']}>
      {figure.qualifier !== 'exact' && (
        <>
          <span className={styles['qualifier']}>{t(`qualifiers.${figure.qualifier}`)}</span>{' '}
        </>
      )}
      <data value={figure.value} title={raw} className={styles['value']}>
        {formatValue(figure.value, unit, locale)}
      </data>
    </span>
  );
}
