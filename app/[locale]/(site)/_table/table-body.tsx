import { PlainTable } from './plain-table';
import type { Table } from './read-table';

/** The rows of a page, with what stands round them. */
export function TableBody({ table, label }: { readonly table: Table; readonly label: string }) {
  return (
    <>
      <p role="status">{table.count}</p>
      <PlainTable table={table} page={table.page} label={label} />
    </>
  );
}
