import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { SourceLink } from '@/components/figures/source-link';
import type { LatestOutcome } from '@/db/queries/outcomes/list-latest-outcomes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale } from '@/lib/format/locale';
import styles from './latest-outcomes.module.css';

type Props = { readonly outcomes: readonly LatestOutcome[]; readonly count: number };

export function LatestOutcomes({ outcomes, count }: Props) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t('overview.latest')}</h2>
      <ol className={styles['list']}>
        {outcomes.map((outcome) => (
          <li key={outcome.id} className={styles['item']}>
            <span className={styles['date']}>{formatPartialDate(outcome.announcedOn ?? '', locale)}</span>
            <div>
              <p>{inLocale(locale, outcome.titleEn, outcome.titleZh)}</p>
              <p className={styles['detail']}>
                {t(`themes.${outcome.theme}`)} · {t(`outcomeKinds.${outcome.kind}`)} ·{' '}
                {t(`outcomeStatuses.${outcome.status}`)} · <SourceLink source={outcome.source} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Link href="/outcomes">{t('overview.latestAll', { count })}</Link>
      </p>
    </section>
  );
}
