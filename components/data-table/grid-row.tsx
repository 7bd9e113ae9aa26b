'use client';

import { memo } from 'react';
import styles from './data-table.module.css';
import { FoundLines } from './found-lines';
import type { GridColumn, GridSelection, GridRow as Row } from './grid-model';
import { isPlainClick } from './navigation';
import { Marked, TableCellContent } from './table-cell-content';

type Props = {
  readonly row: Row;
  readonly columns: readonly GridColumn[];
  /** From 1, in the whole view and after the header. */
  readonly rowIndex: number;
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly selectLabel: string;
  /** Undefined: rows cannot be chosen. */
  readonly onSelect: GridSelection['toggle'] | undefined;
  /** The form that its box is of before there is a script, and its name there. */
  readonly form: string | undefined;
  readonly fieldName: string | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
};

/** One row of a grid. Its first column names it and leads to it. */
export const GridRowView = memo(function GridRowView(props: Props) {
  const { row, columns, rowIndex, isLive, isOpen, isSelected, selectLabel, onSelect, onOpen } = props;
  const tabIndex = isLive ? -1 : undefined;
  const name = row.cells[columns[0]?.key ?? '']?.text || row.id;
  return (
    <tr
      data-row={row.id}
      data-open={isOpen || undefined}
      aria-rowindex={rowIndex}
      aria-selected={onSelect === undefined ? undefined : isSelected}
    >
      {onSelect !== undefined && (
        <td className={styles['check']} tabIndex={tabIndex}>
          <input
            type="checkbox"
            name={props.fieldName}
            form={props.form}
            value={row.id}
            checked={isSelected}
            tabIndex={tabIndex}
            aria-label={`${selectLabel}: ${name}`}
            onClick={(event) => onSelect(row.id, event.shiftKey)}
            onChange={() => undefined}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const Cell = index === 0 ? 'th' : 'td';
        const cell = row.cells[column.key];
        return (
          <Cell
            key={column.key}
            scope={index === 0 ? 'row' : undefined}
            tabIndex={tabIndex}
            data-pin={index < 3 ? index + 1 : undefined}
            data-numeric={column.isNumeric || undefined}
          >
            {index === 0 && row.href !== undefined ? (
              <a
                href={row.href}
                data-row-link=""
                title={cell?.full ?? cell?.text}
                lang={cell?.lang}
                tabIndex={tabIndex}
                onClick={(event) => {
                  if (onOpen === undefined || !isPlainClick(event)) return;
                  event.preventDefault();
                  onOpen(row);
                }}
              >
                <Marked cell={cell?.text ? cell : { text: row.id }} />
              </a>
            ) : (
              <TableCellContent cell={cell} tabIndex={tabIndex} />
            )}
            {index === 0 && <FoundLines found={row.found} />}
          </Cell>
        );
      })}
    </tr>
  );
});
