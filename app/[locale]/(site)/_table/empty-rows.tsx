import { getTranslations } from 'next-intl/server';
import { ViewLink } from '@/components/data-table/navigation';
import { Notice } from '@/components/ui/notice';
import { cleared } from '@/lib/tables/view';
import { tableAddress } from './paths';
import type { Table } from './read-table';

/** No rows: why, and the way out. */
export async function EmptyRows({ table: { set, view, total } }: { readonly table: Table }) {
  const t = await getTranslations('table');
  return (
    <Notice title={t('emptyTitle')} tone="plain">
      <p>{t('emptyText', { count: total ?? 0 })}</p>
      <ViewLink href={tableAddress(set, cleared(view))}>{t('clear')}</ViewLink>
    </Notice>
  );
}
