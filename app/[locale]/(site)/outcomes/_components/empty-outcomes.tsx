import { getTranslations } from 'next-intl/server';
import { ViewLink } from '@/components/data-table/navigation';
import { Notice } from '@/components/ui/notice';
import { cleared } from '@/lib/tables/view';
import { pageAddress } from './addresses';
import type { Outcomes } from './read-outcomes';

/** No rows: why, and the way out. */
export async function EmptyOutcomes({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = await getTranslations();
  return (
    <Notice title={t('outcomes.emptyTitle')} tone="plain">
      <p>{t('table.emptyText', { count: outcomes.total })}</p>
      <ViewLink href={pageAddress(cleared(outcomes.view))}>{t('table.clear')}</ViewLink>
    </Notice>
  );
}
