import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ProblemsNotice } from '@/app/[locale]/(site)/_components/problems-notice';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { TableNavigator } from '@/app/[locale]/(site)/_components/table-navigator';
import { DataTable } from '@/components/data-table/data-table';
import { EmptyOutcomes } from './_components/empty-outcomes';
import { OutcomeBar } from './_components/outcome-bar';
import { OutcomeFilters } from './_components/outcome-filters';
import { OutcomePager } from './_components/outcome-pager';
import { readOutcomes } from './_components/read-outcomes';
import { outcomeColumns, sortingOf } from './_components/table-columns';
import { outcomeRows } from './_components/table-rows';
import { viewOf } from './_components/view-of';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('outcomes');
  return { title: t('title') };
}

/** The table of outcomes: the address is the view. Nothing streams in late, so it is whole without script. */
export default async function OutcomesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('outcomes');
  const outcomes = await readOutcomes(viewOf(await searchParams, locale));
  const { view, page } = outcomes;
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
        <StandingNote />
      </header>
      <ProblemsNotice problems={outcomes.problems} />
      <TableNavigator>
        <OutcomeFilters outcomes={outcomes} />
        <OutcomeBar outcomes={outcomes} />
        {page.rows.length === 0 ? (
          <EmptyOutcomes outcomes={outcomes} />
        ) : (
          <DataTable
            label={t('table')}
            columns={await outcomeColumns(view)}
            rows={await outcomeRows(outcomes)}
            sorting={sortingOf(view)}
          />
        )}
        <OutcomePager outcomes={outcomes} />
      </TableNavigator>
    </div>
  );
}
