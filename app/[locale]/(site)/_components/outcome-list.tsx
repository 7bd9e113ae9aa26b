import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { SourceLink } from '@/components/figures/source-link';
import type { OutcomeLine } from '@/db/queries/outcomes/outcome-line';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './outcome-list.module.css';

type Props = { readonly outcomes: readonly OutcomeLine[]; readonly locale: Locale };

/** Outcomes in the order given: each with its date, what it is, and who says so. */
export function OutcomeList({ outcomes, locale }: Props) {
  const t = useTranslations();
  return (
    <ol className={styles['list']}>
      {outcomes.map((outcome) => (
        <li key={outcome.id} className={styles['item']} data-listed={outcome.id}>
          <span className={styles['date']}>
            {outcome.announcedOn === null ? t('timeline.noDate') : formatPartialDate(outcome.announcedOn, locale)}
          </span>
          <div>
            <Link href={`/outcomes/${encodeURIComponent(outcome.id)}`}>
              {inLocale(locale, outcome.titleEn, outcome.titleZh)}
            </Link>
            <p className={styles['detail']}>
              {t(`themes.${outcome.theme}`)} · {t(`outcomeKinds.${outcome.kind}`)} ·{' '}
              {t(`outcomeStatuses.${outcome.status}`)} · <SourceLink source={outcome.source} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
