'use client';

import {
  createColumnHelper,
  functionalUpdate,
  type RowSelectionState,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useRef, useState } from 'react';
import { columnOf, type SortTerm, type TableDefinition } from '@/lib/tables/definition';
import { defaultView, withSort } from '@/lib/tables/view';
import type { GridSelection, GridSort } from './grid-model';
import { leadingKey, sortAlone, withoutTieBreaker } from './next-sort';
import { definitionOf, pageAddress } from './table-addresses';
import type { TableModel, TableRow } from './table-model';

const features = tableFeatures({ rowSortingFeature, rowSelectionFeature });
const helper = createColumnHelper<typeof features, TableRow>();

type TableState = {
  readonly sorts: ReadonlyMap<string, GridSort>;
  readonly selection: Omit<GridSelection, 'form' | 'fieldName'>;
  /** The keys of all rows chosen, on this page and on others of the view. */
  readonly chosen: readonly string[];
  readonly clear: () => void;
};

/**
 * The model of a table (TanStack Table in manual mode): rows come sorted, filtered and paged from the server, the order is that of the
 * address. What is chosen is kept here, while the reader turns and sorts the pages of one view, and forgotten with it.
 * @param outlivesView whether the choice is gathered over several views
 */
export function useTableState(model: TableModel, outlivesView: boolean): TableState {
  const { view, columns, rows } = model;
  const definition = definitionOf(model);
  const shownView = outlivesView ? model.set : viewText(model, definition);
  const [kept, setKept] = useState<{ readonly view: string; readonly rows: RowSelectionState }>({
    view: shownView,
    rows: {},
  });
  const rowSelection = useMemo(() => (kept.view === shownView ? kept.rows : {}), [kept, shownView]);
  const definitions = useMemo(
    () => helper.columns(columns.map(({ key }) => helper.accessor((row) => row.cells[key], { id: key }))),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(
    () =>
      withoutTieBreaker(view.sort, definition).map(({ key, direction }) => ({ id: key, desc: direction === 'desc' })),
    [view.sort, definition],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting, rowSelection },
    getRowId: (row) => row.id,
    manualSorting: true,
    onSortingChange: () => undefined,
    onRowSelectionChange: (updater: Updater<RowSelectionState>) =>
      setKept((old) => ({
        view: shownView,
        rows: functionalUpdate(updater, old.view === shownView ? old.rows : {}),
      })),
  });
  // The handlers below must not change with every row chosen, or every row would be drawn again.
  const current = useRef(table);
  current.current = table;
  const last = useRef<string | null>(null);
  const toggle = useCallback((id: string, isRange: boolean) => {
    const listed = current.current.getRowModel().rows;
    const at = listed.findIndex((row) => row.id === id);
    const from = isRange ? listed.findIndex((row) => row.id === last.current) : -1;
    last.current = id;
    const row = listed[at];
    if (row === undefined) return;
    if (from < 0) row.toggleSelected();
    else {
      const ids = listed.slice(Math.min(at, from), Math.max(at, from) + 1).map((one) => one.id);
      current.current.setRowSelection((old) => ({
        ...old,
        ...Object.fromEntries(ids.map((one) => [one, true] as const)),
      }));
    }
  }, []);
  const togglePage = useCallback(() => current.current.toggleAllRowsSelected(), []);
  const chosen = useMemo(() => Object.keys(rowSelection), [rowSelection]);
  const isAll = rows.length > 0 && table.getIsAllRowsSelected();
  const isSome = rows.some(({ id }) => rowSelection[id]);
  return {
    sorts: useMemo(() => sortsOf(model, definition), [model, definition]),
    selection: {
      has: (id) => rowSelection[id] === true,
      toggle,
      togglePage,
      page: isAll ? 'all' : isSome ? 'some' : 'none',
    },
    chosen,
    clear: () => setKept({ view: shownView, rows: {} }),
  };
}

/** What a choice of rows belongs to: filters and search, not order, columns or page. */
function viewText({ set, path, view }: TableModel, definition: TableDefinition): string {
  const { filters, q, match, lang } = view;
  return pageAddress({ set, path, view }, { ...defaultView(definition, 'page', lang), filters, q, match });
}

/** How the rows are ordered by each listed column, and where its header leads. */
function sortsOf(model: TableModel, definition: TableDefinition): ReadonlyMap<string, GridSort> {
  const { view, columns } = model;
  const said: readonly SortTerm[] = withoutTieBreaker(view.sort, definition);
  const leading = leadingKey(view.sort, new Set(columns.map(({ key }) => key)), definition);
  // A page may list what is no column of the set.
  const sortable = columns.filter(({ key }) => columnOf(definition, key) !== undefined);
  return new Map(
    sortable.map((column) => {
      const place = said.findIndex(({ key }) => key === column.key);
      const term = said[place];
      return [
        column.key,
        {
          direction: term?.direction ?? false,
          place: term !== undefined && said.length > 1 ? place + 1 : null,
          isLeading: column.key === leading,
          href: pageAddress(model, withSort(view, sortAlone(view.sort, column, definition), definition)),
        },
      ];
    }),
  );
}
