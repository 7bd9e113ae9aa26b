'use client';

import {
  createColumnHelper,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import styles from './data-table.module.css';
import { useTableNavigation } from './navigation';
import { SortHeader } from './sort-header';
import { TableCellContent } from './table-cell-content';
import type { TableColumn, TableRow, TableSorting } from './table-model';

type Props = {
  /** Names the table and its scrolling region. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly sorting: readonly TableSorting[];
};

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, TableRow>();

/**
 * One table for every set of rows. Rows come sorted, filtered and paged from the server (TanStack Table in manual mode);
 * its state is the address: a header is a link to the next order, so that it works before and without script.
 */
export function DataTable({ label, columns, rows, sorting }: Props) {
  const { navigate, isPending } = useTableNavigation();
  const byKey = useMemo(() => new Map(columns.map((column) => [column.key, column])), [columns]);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({ key, label: header, startsDescending }) =>
          helper.accessor((row) => row.cells[key], { id: key, header, sortDescFirst: startsDescending }),
        ),
      ),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const state = useMemo(
    () => ({ sorting: sorting.map(({ key, direction }) => ({ id: key, desc: direction === 'desc' })) }),
    [sorting],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (updater: Updater<SortingState>) => {
      const [first] = functionalUpdate(updater, state.sorting);
      const addresses = first && byKey.get(first.id)?.sort;
      if (addresses) navigate(first.desc ? addresses.desc : addresses.asc);
    },
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles['region']} aria-label={label} tabIndex={0} aria-busy={isPending}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header) => {
              const column = byKey.get(header.column.id);
              return (
                column && (
                  <SortHeader
                    key={header.id}
                    column={column}
                    sorted={header.column.getIsSorted()}
                    next={header.column.getNextSortingOrder() || 'asc'}
                    onSort={header.column.getToggleSortingHandler()}
                  />
                )
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              {row.getAllCells().map((cell, index) => {
                const column = byKey.get(cell.column.id);
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={cell.id}
                    scope={index === 0 ? 'row' : undefined}
                    className={styles[column?.width ?? 'medium']}
                    data-numeric={column?.isNumeric}
                  >
                    <TableCellContent cell={cell.row.original.cells[cell.column.id]} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
