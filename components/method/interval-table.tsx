import { useTranslations } from 'next-intl';
import { intervalOf } from '@/components/charts/point-sentence';
import { stateFigure } from '@/lib/figures/state';
import type { Locale } from '@/lib/format/locale';
import { formatValue } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import { QUALIFIERS } from '@/lib/record/values';
import styles from './method.module.css';

type Props = {
  /** A number of the record as its source prints it. */
  readonly stated: { readonly value: number; readonly precision: number };
  readonly unit: Unit;
  readonly locale: Locale;
};

/** What each qualifier would allow of one printed number, calculated as every figure of the record is. */
export function IntervalTable({ stated, unit, locale }: Props) {
  const t = useTranslations();
  const [value, precision] = [stated.value, stated.precision].map((number) => formatValue(number, unit, locale));
  return (
    <table className={styles['table']}>
      <caption>{t('method.qualifiers.caption', { value: value ?? '', precision: precision ?? '' })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.columnQualifier')}</th>
          <th scope="col">{t('method.qualifiers.allows')}</th>
          <th scope="col">{t('chart.columnInterval')}</th>
        </tr>
      </thead>
      <tbody>
        {QUALIFIERS.map((qualifier) => (
          <tr key={qualifier}>
            <th scope="row">{t(`qualifiers.${qualifier}`)}</th>
            <td>{t(`method.qualifiers.${qualifier}`)}</td>
            <td className={styles['number']}>{intervalOf(stateFigure({ ...stated, qualifier }), unit, locale, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
