import styles from './data-table.module.css';
import { isPlainClick } from './navigation';
import type { TableColumn } from './table-model';

type Direction = 'asc' | 'desc';

type Props = {
  readonly column: TableColumn;
  readonly sorted: Direction | false;
  /** The order that the header leads to. */
  readonly next: Direction;
  readonly onSort: ((event: unknown) => void) | undefined;
};

/** A header: a link to the next order by its column, with the present order in `aria-sort`. */
export function SortHeader({ column, sorted, next, onSort }: Props) {
  return (
    <th
      scope="col"
      className={styles[column.width]}
      data-numeric={column.isNumeric}
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
    >
      <a
        href={column.sort[next]}
        className={styles['sort']}
        data-sorted={sorted}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onSort?.(event);
        }}
      >
        {column.label}
        <span aria-hidden="true" className={styles['arrow']}>
          {sorted === 'asc' ? '▲' : sorted === 'desc' ? '▼' : ''}
        </span>
      </a>
    </th>
  );
}
