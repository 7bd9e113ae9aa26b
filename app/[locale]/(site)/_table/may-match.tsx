import { getTranslations } from 'next-intl/server';
import { ViewLink } from '@/components/data-table/navigation';
import { Notice } from '@/components/ui/notice';
import { withMatch } from '@/lib/tables/view';
import styles from './may-match.module.css';
import { tableAddress } from './paths';
import { PlainTable } from './plain-table';
import type { Table } from './read-table';

/** The first rows that only may match, apart from those that do, with what that means and the way to all of them. */
export async function MayMatch({ table }: { readonly table: Table }) {
  const { set, view, matches, mayRows } = table;
  if (mayRows === null) return null;
  const t = await getTranslations('table');
  return (
    <section className={styles['may']} aria-labelledby="may-match">
      <h2 id="may-match">{t('may.title', { count: matches.may })}</h2>
      <p className={styles['text']}>{t('may.text')}</p>
      <PlainTable table={table} page={mayRows} label={t('may.title', { count: matches.may })} />
      <p>
        <ViewLink href={tableAddress(set, withMatch(view, 'may'))}>{t('may.all')}</ViewLink>
      </p>
    </section>
  );
}

/** Above the rows that only may match, where the view shows these: what they are, and the way back. */
export async function MayMatchBanner({ table: { set, view } }: { readonly table: Table }) {
  if (view.match !== 'may') return null;
  const t = await getTranslations('table');
  return (
    <Notice title={t('may.shown')} tone="plain">
      <p>{t('may.shownText')}</p>
      <ViewLink href={tableAddress(set, withMatch(view, 'sure'))}>{t('may.back')}</ViewLink>
    </Notice>
  );
}
