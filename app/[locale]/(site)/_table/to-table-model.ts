import type { TableModel } from '@/components/data-table/table-model';
import type { Translate } from '@/components/figures/source-text';
import { type Cursor, encodeCursor, viewMark } from '@/lib/tables/cursor';
import { tablePath } from './paths';
import type { Table } from './read-table';
import { tableColumns } from './shown-columns';
import { tableRows } from './table-rows';

/** A page of a view as the table and the controls round it take it. `label` names the table and its region. */
export function toTableModel(table: Table, label: string, t: Translate): TableModel {
  const { set, view, definition, releaseId, page, count } = table;
  const written = (cursor: Cursor | null) => cursor && encodeCursor(cursor, viewMark(view, definition, releaseId));
  return {
    set,
    view,
    path: tablePath(set, view.lang),
    label,
    columns: tableColumns(view, definition),
    choices: definition.columns.map((column) => ({ key: column.key, label: column.label[view.lang] })),
    rows: tableRows(table, page, t),
    start: page.start,
    count,
    previous: written(page.previous),
    next: written(page.next),
  };
}
