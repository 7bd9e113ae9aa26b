import { useTranslations } from 'next-intl';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { MissingPeriods } from '@/lib/series/chart-types';
import { missingOf } from '@/lib/series/missing';
import { momentText } from '@/lib/series/moment';
import type { Point } from '@/lib/series/point';
import styles from './missing-lines.module.css';
import type { Translate } from './source-text';

type Props = { readonly points: readonly Point[]; readonly locale: Locale };

/** What the record does not say: years, parts of years and dates without a figure, and how far it reaches. */
export function MissingLines({ points, locale }: Props) {
  const t = useTranslations();
  const { years, parts, dates, last } = missingOf(points);
  return (
    <ul className={styles['lines']}>
      {years.map((missing) => (
        <li key={missing.first} data-missing={`${missing.first}/${missing.last}`}>
          {t('metricPage.missingPeriods', { periods: periodsText(missing, locale, t) })}
          {missing.partsKnown.length > 0 &&
            (locale === 'zh' ? '' : ' ') +
              t('metricPage.partsKnown', { periods: listText(missing.partsKnown, locale, t) })}
        </li>
      ))}
      {dates.map(({ after, before }) => (
        <li key={after} data-missing={`${after}..${before}`}>
          {t('metricPage.missingDates', {
            after: formatPartialDate(after, locale),
            before: formatPartialDate(before, locale),
          })}
        </li>
      ))}
      {parts.length > 0 && (
        <li>
          {t('metricPage.missingParts', {
            periods: parts.map((missing) => periodsText(missing, locale, t)).join(t('metricPage.semicolon')),
          })}
        </li>
      )}
      <li>
        {last === null
          ? t('metricPage.nothingPublished')
          : t('metricPage.nothingAfter', { when: formatPeriod(momentText(last), locale) })}
      </li>
    </ul>
  );
}

/** `2016–2023`, or of parts of a year `January–August 2018 to January–August 2019`. */
function periodsText({ first, last }: MissingPeriods, locale: Locale, t: Translate): string {
  if (first === last) return formatPeriod(first, locale);
  if (first.length === '2016'.length) return formatPeriod(`${first}/${last}`, locale);
  return t('chart.range', { first: formatPeriod(first, locale), last: formatPeriod(last, locale) });
}

function listText(periods: readonly string[], locale: Locale, t: Translate): string {
  return periods.map((period) => formatPeriod(period, locale)).join(t('chartPage.comma'));
}
