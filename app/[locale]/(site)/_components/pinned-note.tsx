import { getLocale, getTranslations } from 'next-intl/server';
import type { Viewed } from '@/app/_data/read-viewed';
import { formatPartialDate } from '@/lib/format/date';
import { pathIn } from '@/lib/format/locale';
import { subjectPairs, subjectPath } from '@/lib/series/view/chart-subject';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import styles from './standing-note.module.css';

/** That a chart is drawn from the release its address names, with the way to the current one; nothing where it names none. */
export async function PinnedNote({ viewed: { subject, view, release } }: { readonly viewed: Viewed }) {
  if (view.release === null) return null;
  const t = await getTranslations('chartPage');
  const locale = await getLocale();
  const current = chartAddress(pathIn(locale, subjectPath(subject)), { ...view, release: null }, subjectPairs(subject));
  return (
    <p className={styles['release']}>
      {t('pinned', { id: release.id, date: formatPartialDate(release.createdAt.slice(0, 10), locale) })}{' '}
      <a href={current}>{t('current')}</a>
    </p>
  );
}
