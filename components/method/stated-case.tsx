import { useTranslations } from 'next-intl';
import { preferenceReason } from '@/components/figures/preference-reason';
import { StatementEntry } from '@/components/figures/statement-entry';
import type { Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/record/metric';
import type { StatedPeriod } from '@/lib/series/statements-by-period';
import styles from './stated-case.module.css';

type Props = { readonly stated: StatedPeriod; readonly unit: Unit; readonly locale: Locale };

/** All that is stated of one period, the preferred statement first, and why each other stands behind it. */
export function StatedCase({ stated, unit, locale }: Props) {
  const t = useTranslations();
  const { preferred, behind } = stated;
  return (
    <ol className={styles['case']}>
      <li>
        <StatementEntry
          statement={preferred}
          unit={unit}
          locale={locale}
          standing={behind.length > 0 ? t('metricPage.preferred') : null}
        />
      </li>
      {behind.map((one) => (
        <li key={`${one.statement.source.id} ${one.statement.locator} ${one.statement.figure.value}`}>
          <StatementEntry
            statement={one.statement}
            unit={unit}
            locale={locale}
            reason={preferenceReason(preferred, one, unit, locale, t)}
          />
        </li>
      ))}
    </ol>
  );
}
