import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import type { Coverage } from '@/db/queries/discovery/get-coverage';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import styles from './masthead.module.css';
import type { OverviewCounts } from './read-overview';
import { StandingNote } from './standing-note';

type Props = { readonly counts: OverviewCounts; readonly coverage: Coverage; readonly locale: Locale };

/** Where all of each kind is listed, in the order in which the head of the page counts them. */
const LISTED = [
  ['programmes', '/programmes'],
  ['metrics', '/charts'],
  ['observations', '/observations'],
  ['outcomes', '/outcomes'],
  ['organisations', '/organisations'],
  ['sources', '/sources'],
] as const;

/** The head of the front page: its title, of what the record is, which years and which edition it is of, and how much there is of each kind. */
export function Masthead({ counts, coverage: { from, to }, locale }: Props) {
  const t = useTranslations();
  return (
    <header className={styles['masthead']}>
      <h1>{t('overview.title')}</h1>
      <div className={styles['words']}>
        <p className={styles['what']}>{t('site.tagline')}</p>
        <p>{t('overview.lede')}</p>
      </div>
      <div className={styles['edition']}>
        {from !== null && to !== null && <p>{t('overview.covers', { from: from.slice(0, 4), to: to.slice(0, 4) })}</p>}
        <StandingNote />
      </div>
      <ul className={styles['contents']} aria-label={t('overview.holds')}>
        {LISTED.map(([kind, href]) => (
          <li key={kind} data-count={kind}>
            <Link href={href}>
              <b>{formatNumber(counts[kind], locale)}</b>{' '}
              <span>{kind === 'programmes' ? t('nav.programmes') : t(`sets.${kind}.table`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </header>
  );
}
