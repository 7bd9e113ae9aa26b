import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/lib/figures/figure';
import { formatQuantity, formatValue, formatWrittenOut } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import styles from './figure-value.module.css';

/** A number with its qualifier in words before it; `exact` goes without saying. The raw value is in the title. */
export function FigureValue({ figure, unit }: { readonly figure: Figure; readonly unit: Unit }) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <span className={styles['figure']}>
      {figure.qualifier !== 'exact' && (
        <>
          <span className={styles['qualifier']}>{t(`qualifiers.${figure.qualifier}`)}</span>
          {locale === 'zh' ? '' : ' '}
        </>
      )}
      <data value={figure.value} title={formatWrittenOut(figure.value, unit, locale)} className={styles['value']}>
        {(unit.kind === 'rank' ? formatQuantity : formatValue)(figure.value, unit, locale)}
      </data>
    </span>
  );
}
