import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/data-table/pager';
import { type Cursor, encodeCursor, viewMark } from '@/lib/tables/cursor';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { pageAddress } from './addresses';
import type { Outcomes } from './read-outcomes';

/** The ways to the other pages of the view. */
export async function OutcomePager({ outcomes }: { readonly outcomes: Outcomes }) {
  const t = await getTranslations('table');
  const { view, page, releaseId } = outcomes;
  const first = pageAddress({ ...view, cursor: null });
  const at = (cursor: Cursor | null) =>
    cursor && pageAddress({ ...view, cursor: encodeCursor(cursor, viewMark(view, OUTCOMES, releaseId)) });
  return (
    <Pager
      label={t('pages')}
      first={{ label: t('first'), href: page.previous && first }}
      // The page before the second is the first, at its own plain address.
      previous={{ label: t('previous'), href: page.start <= view.limit ? page.previous && first : at(page.previous) }}
      next={{ label: t('next'), href: at(page.next) }}
    />
  );
}
