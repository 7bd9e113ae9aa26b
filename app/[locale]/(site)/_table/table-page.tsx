import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { paramsOf } from '@/app/_data/params-of';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ProblemsNotice } from '@/app/[locale]/(site)/_components/problems-notice';
import { StandingNote } from '@/app/[locale]/(site)/_components/standing-note';
import { TableNavigator } from '@/app/[locale]/(site)/_components/table-navigator';
import { parseView } from '@/lib/tables/parse-view';
import { withRangesJoined } from '@/lib/tables/range-fields';
import { queryText } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { MayMatch, MayMatchBanner } from './may-match';
import { type PagedSet, tablePath } from './paths';
import { readTable, type Table } from './read-table';
import { RowPanel } from './row-panel';
import { setWords } from './set-words';
import { TableBody, type TableExtras } from './table-body';
import { TableFilters } from './table-filters';
import styles from './table-page.module.css';

export type TablePageProps = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

type Props = TablePageProps & {
  readonly set: PagedSet;
  /** What stands between the filters and the table, made of the same view. */
  readonly aboveTable?: (table: Table) => ReactNode;
  readonly extras?: TableExtras;
};

/** The page of a set: the address is the view. Nothing streams in late, so it is whole without script. */
export async function TablePage({ set, params, searchParams, aboveTable, extras }: Props) {
  const locale = await pageLocale(params);
  const asked = paramsOf(await searchParams);
  const joined = withRangesJoined(asked);
  // A form without script sends the two ends of a range apart: one view has one address. The type of routes knows paths only.
  if (joined !== null) redirect(addressOf(tablePath(set, locale), joined) as Route);
  const words = await setWords(set);
  const table = await readTable(set, parseView(DEFINITIONS[set], asked, { surface: 'page', lang: locale }));
  return (
    <div className={styles['page']} data-sheet="wide">
      <header className={styles['header']}>
        <h1>{words.title}</h1>
        <p className={styles['lede']}>{words.lede}</p>
        <StandingNote />
      </header>
      <ProblemsNotice problems={table.problems} />
      <TableNavigator>
        <TableFilters table={table} words={words} />
        {aboveTable?.(table)}
        <MayMatchBanner table={table} />
        <TableBody table={table} label={words.table} extras={extras} />
        <MayMatch table={table} />
        <RowPanel table={table} />
      </TableNavigator>
    </div>
  );
}

function addressOf(path: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? path : `${path}?${queryText(pairs)}`;
}
