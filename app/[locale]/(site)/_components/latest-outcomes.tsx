import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import type { OutcomeLine } from '@/db/queries/outcomes/outcome-line';
import type { Locale } from '@/lib/format/locale';
import styles from './latest-outcomes.module.css';
import { OutcomeList } from './outcome-list';

type Props = { readonly outcomes: readonly OutcomeLine[]; readonly count: number; readonly locale: Locale };

/** The outcomes announced last, and the way to all of them. */
export function LatestOutcomes({ outcomes, count, locale }: Props) {
  const t = useTranslations('overview');
  return (
    <section className={styles['latest']} aria-labelledby="latest">
      <h2 id="latest">{t('latest')}</h2>
      <OutcomeList outcomes={outcomes} locale={locale} />
      <p>
        <Link href="/outcomes">{t('latestAll', { count })}</Link>
      </p>
    </section>
  );
}
