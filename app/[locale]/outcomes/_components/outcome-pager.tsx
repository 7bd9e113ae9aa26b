import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/data-table/pager';
import { type Cursor, encodeCursor, viewMark } from '@/lib/tables/cursor';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { exportAddress, pageAddress } from './addresses';
import styles from './outcome-pager.module.css';
import type { Outcomes } from './read-outcomes';

/** Where the page stands, the ways on, and the file of the whole view. */
export async function OutcomePager({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = await getTranslations('table');
  const { view, page, count, releaseId } = outcomes;
  const first = pageAddress({ ...view, cursor: null });
  const at = (cursor: Cursor | null) =>
    cursor && pageAddress({ ...view, cursor: encodeCursor(cursor, viewMark(view, OUTCOMES, releaseId)) });
  const position =
    page.rows.length === 0
      ? t('none')
      : t('position', { first: page.start + 1, last: page.start + page.rows.length, count });
  return (
    <div className={styles['foot']}>
      <Pager
        label={t('pages')}
        position={position}
        first={{ label: t('first'), href: page.previous === null ? null : first }}
        // The page before the second is the first, at its own plain address.
        previous={{ label: t('previous'), href: page.start <= view.limit ? page.previous && first : at(page.previous) }}
        next={{ label: t('next'), href: at(page.next) }}
      />
      <a href={exportAddress(view)} className={styles['download']} download>
        {t('download', { count })}
      </a>
    </div>
  );
}
