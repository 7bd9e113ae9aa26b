import type { TableCell, TableRow } from '@/components/data-table/table-model';
import type { Translate } from '@/components/figures/source-text';
import type { Row, RowPage } from '@/db/queries/sets/list-rows';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import type { Column } from '@/lib/tables/definition';
import { searchWords } from '@/lib/tables/search';
import { type CellContext, cellOf } from './cells';
import { foundTexts } from './found-texts';
import { itemPath } from './paths';
import type { Table } from './read-table';
import { shownColumns } from './shown-columns';

/** The rows of a page as they are shown: only the cells of columns that are listed, for cells cross to the browser. */
export function tableRows(table: Table, page: RowPage, t: Translate): TableRow[] {
  const { set, definition, view } = table;
  const columns = shownColumns(view, definition);
  return page.rows.map((row, index): TableRow => {
    const id = page.ids[index] ?? '';
    const context = cellContext(table, id, columns, view.lang, t);
    const cells = cellsOf(columns, row, context);
    const found = foundTexts(row, cells, table.searchedTexts.get(id) ?? [], context).map((one) => ({
      ...one,
      place: t('table.found.in', { place: one.place }),
      lang: langOf(one.text, view.lang),
    }));
    return { id, href: itemPath(set, id, view.lang) ?? '', cells, ...(found.length > 0 && { found }) };
  });
}

/** What the cells of one row are made with. */
export function cellContext(
  { set, definition, view, names, units }: Pick<Table, 'set' | 'definition' | 'view' | 'names' | 'units'>,
  rowId: string,
  columns: readonly Column[],
  locale: Locale,
  t: Translate,
): CellContext {
  const shown = new Set(columns.map(({ key }) => key));
  return { set, definition, locale, t, names, units, searched: searchWords(view.q), shown, rowId, isWhole: false };
}

function cellsOf(columns: readonly Column[], row: Row, context: CellContext): Readonly<Record<string, TableCell>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = cellOf(column, row, context);
      return cell === undefined || cell.text === '' ? [] : [[column.key, cell]];
    }),
  );
}
