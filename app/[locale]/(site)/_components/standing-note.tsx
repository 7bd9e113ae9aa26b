import { getLocale, getTranslations } from 'next-intl/server';
import { currentStanding } from '@/app/_data/read-page';
import { Notice } from '@/components/ui/notice';
import { formatPartialDate } from '@/lib/format/date';
import styles from './standing-note.module.css';

/** Which release a page is drawn from; and, while the database is away, since when it has not answered. */
export async function StandingNote() {
  const { release, silentSince } = await currentStanding();
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <>
      {silentSince !== null && (
        <Notice title={t('states.staleTitle')} tone="problem">
          <p>{t('states.staleText', { id: release.id, time: `${silentSince.toISOString().slice(11, 16)} UTC` })}</p>
        </Notice>
      )}
      <p className={styles['release']}>
        {t('site.release', { id: release.id, date: formatPartialDate(release.createdAt.slice(0, 10), locale) })}
      </p>
    </>
  );
}
