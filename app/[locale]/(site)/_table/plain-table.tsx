import { getTranslations } from 'next-intl/server';
import { FoundLines } from '@/components/data-table/found-lines';
import { Marked, TableCellContent } from '@/components/data-table/table-cell-content';
import type { RowPage } from '@/db/queries/sets/list-rows';
import styles from './may-match.module.css';
import type { Table } from './read-table';
import { tableColumns } from './shown-columns';
import { tableRows } from './table-rows';

type Props = { readonly table: Table; readonly page: RowPage; readonly label: string };

/** A few rows under the columns of the table above, as plain HTML: the first cell leads to the row's own page. */
export async function PlainTable({ table, page, label }: Props) {
  const t = await getTranslations();
  const columns = tableColumns(table.view, table.definition);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles['region']} aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(({ key, label: name, isNumeric }) => (
              <th key={key} scope="col" data-numeric={isNumeric}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(table, page, t).map(({ id, href, cells, found }) => (
            <tr key={id} data-may-row={id}>
              {columns.map(({ key, isNumeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    <a href={href}>
                      <Marked cell={cells[key] ?? { text: id }} />
                    </a>
                    <FoundLines found={found} />
                  </th>
                ) : (
                  <td key={key} data-numeric={isNumeric}>
                    <TableCellContent cell={cells[key]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
