import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/data-table/data-table';
import { Pager } from '@/components/data-table/pager';
import { TableBar } from '@/components/data-table/table-bar';
import { TableWords } from '@/components/data-table/table-words';
import { EmptyRows } from './empty-rows';
import type { Table } from './read-table';
import { toTableModel } from './to-table-model';

/** The rows of a page with what stands round them, or why there are none. `label` names the table. */
export async function TableBody({ table, label }: { readonly table: Table; readonly label: string }) {
  const model = toTableModel(table, label, await getTranslations());
  return (
    <TableWords>
      <TableBar model={model} />
      {table.count === 0 ? (
        <EmptyRows table={table} />
      ) : (
        <>
          <DataTable model={model} hasSheet />
          <Pager model={model} />
        </>
      )}
    </TableWords>
  );
}
