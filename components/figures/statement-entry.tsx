import { useTranslations } from 'next-intl';
import { intervalOf } from '@/components/charts/point-sentence';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import { formatUnit, formatValue, isUnitBeside } from '@/lib/format/quantity';
import type { Unit } from '@/lib/record/metric';
import type { Statement } from '@/lib/series/point';
import { FigureValue } from './figure-value';
import { PlaceInSource } from './place-in-source';
import { SourceLink } from './source-link';
import styles from './statement-entry.module.css';

type Props = {
  readonly statement: Statement;
  readonly unit: Unit;
  readonly locale: Locale;
  /** A word beside the value: that it is the preferred one. */
  readonly standing?: string | null;
  /** Why it is not. */
  readonly reason?: string;
  /** The number above its details, for narrow columns. */
  readonly isStacked?: boolean;
};

/** One statement in full: the number, how firmly it is stated, who says so and where, and what the record notes of it. */
export function StatementEntry({ statement, unit, locale, standing = null, reason, isStacked = false }: Props) {
  const t = useTranslations();
  const { figure, source, locator, note } = statement;
  return (
    <div className={styles[isStacked ? 'stacked' : 'entry']} data-source-id={source.id} data-value={figure.value}>
      <p className={styles['value']}>
        <FigureValue figure={figure} unit={unit} />
        {isUnitBeside(unit) && <span className={styles['unit']}> {formatUnit(unit, locale)}</span>}
        {standing !== null && <span className={styles['standing']}>{standing}</span>}
      </p>
      <div className={styles['details']}>
        <p>
          {figure.precision !== null &&
            t('metricPage.printed', {
              qualifier: t(`qualifiers.${figure.qualifier}`),
              precision: formatValue(figure.precision, unit, locale),
            })}
          {t('chart.comma')}
          {intervalOf(figure, unit, locale, t)}
        </p>
        <p>
          <SourceLink source={source} />
          {' · '}
          <cite className={styles['title']} lang={langOf(source.title, locale) ?? undefined}>
            {source.title}
          </cite>
        </p>
        <p className={styles['quiet']}>
          <PlaceInSource tier={source.tier} locator={locator} note={note} locale={locale} />
        </p>
        {reason !== undefined && <p className={styles['quiet']}>{reason}</p>}
      </div>
    </div>
  );
}
