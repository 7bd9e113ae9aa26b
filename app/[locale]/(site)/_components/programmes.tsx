import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale } from '@/lib/format/locale';
import styles from './programmes.module.css';

export function Programmes({ programmes }: { readonly programmes: readonly ProgrammeSummary[] }) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">{t('overview.programmes')}</h2>
      <ul className={styles['grid']}>
        {programmes.map((programme) => (
          <li key={programme.id} className={styles['item']}>
            <h3>
              <Link href={`/programmes/${programme.id}`}>{inLocale(locale, programme.nameEn, programme.nameZh)}</Link>
            </h3>
            <p className={styles['facts']}>
              {[
                t(`programmeKinds.${programme.kind}`),
                programme.parentShortName !== null && t('overview.partOf', { parent: programme.parentShortName }),
                programme.launchedOn !== null &&
                  t('overview.launched', { date: formatPartialDate(programme.launchedOn, locale) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p>{inLocale(locale, programme.summaryEn, programme.summaryZh)}</p>
            <p className={styles['facts']}>
              <Link href={{ pathname: '/outcomes', query: { programme_id: programme.id } }}>
                {t('overview.programmeCounts', { outcomes: programme.outcomeCount, metrics: programme.metricCount })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <p className={styles['all']}>
        <Link href="/programmes">{t('overview.programmesAll')}</Link>
      </p>
    </section>
  );
}
