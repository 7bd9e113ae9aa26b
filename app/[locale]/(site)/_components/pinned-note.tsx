import { getLocale, getTranslations } from 'next-intl/server';
import type { Viewed } from '@/app/_data/read-viewed';
import { formatPartialDate } from '@/lib/format/date';
import { subjectAddress } from '@/lib/series/view/subject-address';
import styles from './standing-note.module.css';

/** That a chart is drawn from the release its address names, with the way to the current one; nothing where it names none. */
export async function PinnedNote({ viewed: { subject, view, release } }: { readonly viewed: Viewed }) {
  if (view.release === null) return null;
  const t = await getTranslations('chartPage');
  const locale = await getLocale();
  const current = subjectAddress(subject, { ...view, release: null }, locale);
  return (
    <p className={styles['release']}>
      {t('pinned', { id: release.id, date: formatPartialDate(release.createdAt.slice(0, 10), locale) })}{' '}
      <a href={current}>{t('current')}</a>
    </p>
  );
}
