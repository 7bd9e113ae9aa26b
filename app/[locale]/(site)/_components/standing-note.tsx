import { getLocale, getTranslations } from 'next-intl/server';
import { currentStanding } from '@/app/_data/read-page';
import type { Viewed } from '@/app/_data/read-viewed';
import { Link } from '@/app/_i18n/navigation';
import { Notice } from '@/components/ui/notice';
import { formatPartialDate } from '@/lib/format/date';
import { PinnedNote } from './pinned-note';
import styles from './standing-note.module.css';

/** Of a page with a chart in a view: what is drawn, and of which release. */
type Props = { readonly viewed?: Viewed };

/**
 * Which release a page is drawn from, the current one or the one its address names; and, while the database is away, since
 * when it has not answered; and that nothing in a synthetic release was ever published.
 */
export async function StandingNote({ viewed }: Props) {
  const standing = await currentStanding();
  const { silentSince } = standing;
  const release = viewed?.release ?? standing.release;
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      {release.isSynthetic && (
        <Notice title={t('site.syntheticTitle')} tone="problem">
          <p>{t('site.syntheticText')}</p>
        </Notice>
      )}
      {silentSince !== null && (
        <Notice title={t('states.staleTitle')} tone="problem">
          <p>{t('states.staleText', { id: release.id, time: `${silentSince.toISOString().slice(11, 16)} UTC` })}</p>
        </Notice>
      )}
      {viewed !== undefined && viewed.view.release !== null ? (
        <PinnedNote viewed={viewed} />
      ) : (
        <p className={styles['release']}>
          <Link href="/method#releases">
            {t('site.release', { id: release.id, date: formatPartialDate(release.createdAt.slice(0, 10), locale) })}
          </Link>
        </p>
      )}
    </>
  );
}
