import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import styles from '@/app/[locale]/(site)/_table/row-parts.module.css';
import { FigureValue } from '@/components/figures/figure-value';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { type OutcomePage, readOutcome } from './read-outcome';

/** What, when and how much, in lines above the record. */
export async function OutcomeLead({ id, locale }: RowPart) {
  const t = await getTranslations();
  const page = await readOutcome(id);
  if (page === null) return null;
  const { kind, theme, status } = page.outcome;
  return (
    <div className={styles['lead']}>
      <p>
        {t(`outcomeKinds.${kind}`)} · {t(`themes.${theme}`)} · {t(`outcomeStatuses.${status}`)}
      </p>
      <When outcome={page.outcome} locale={locale} />
      <Amount outcome={page.outcome} />
    </div>
  );
}

type Props = { readonly outcome: OutcomePage['outcome'] };

/** The date as far as it is said: to the day, the month or the year. */
async function When({ outcome: { announcedOn }, locale }: Props & { readonly locale: Locale }) {
  const t = await getTranslations('outcomePage');
  if (announcedOn === null) return <p>{t('noDateText')}</p>;
  const precision = (['year', 'month', 'day'] as const)[announcedOn.split('-').length - 1] ?? 'day';
  return (
    <p data-date-to={precision}>{t(`announced.${precision}`, { date: formatPartialDate(announcedOn, locale) })}</p>
  );
}

/** An amount is given with what its qualifier says of it: the source prints no rounding that an interval could follow from. */
async function Amount({ outcome: { amount, amountQualifier: qualifier, currency } }: Props) {
  const t = await getTranslations('outcomePage');
  if (amount === null || qualifier === null || currency === null) return <p>{t('noAmount')}</p>;
  const figure = { value: amount, qualifier, precision: null, low: null, high: null };
  return (
    <p data-amount={amount}>
      <strong>
        <FigureValue figure={figure} unit={currency} />
      </strong>
      {t('colon')}
      {t(`amounts.${qualifier}`)}
    </p>
  );
}
