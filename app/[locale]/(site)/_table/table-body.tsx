import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/data-table/data-table';
import { Pager } from '@/components/data-table/pager';
import type { ChosenAction } from '@/components/data-table/selection-bar';
import { TableBar } from '@/components/data-table/table-bar';
import type { TableModel } from '@/components/data-table/table-model';
import { TableWords } from '@/components/data-table/table-words';
import { EmptyRows } from './empty-rows';
import type { Table } from './read-table';
import { toTableModel } from './to-table-model';

type Props = {
  readonly table: Table;
  /** Names the table. */
  readonly label: string;
  readonly extras?: TableExtras | undefined;
};

/** What a page adds to the table of its set. */
export type TableExtras = {
  /** Cells that are no columns of the set. */
  readonly withCells: (model: TableModel) => Promise<TableModel>;
  /** What else can be done with the rows chosen. */
  readonly action: ChosenAction;
};

/** The rows of a page with what stands round them, or why there are none. */
export async function TableBody({ table, label, extras }: Props) {
  const plain = toTableModel(table, label, await getTranslations());
  const model = extras === undefined ? plain : await extras.withCells(plain);
  return (
    <TableWords>
      <TableBar model={model} />
      {table.count === 0 ? (
        <EmptyRows table={table} />
      ) : (
        <>
          {extras === undefined ? (
            <DataTable model={model} hasSheet />
          ) : (
            <DataTable model={model} action={extras.action} />
          )}
          <Pager model={model} />
        </>
      )}
    </TableWords>
  );
}
