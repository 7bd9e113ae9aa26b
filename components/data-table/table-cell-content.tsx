import type { TableCell } from './table-model';

/** The content of a cell, cut to one line by the table, with its full text in the title. */
export function TableCellContent({ cell }: { readonly cell: TableCell | undefined }) {
  if (cell === undefined || cell.text === '') return null;
  const title = cell.full ?? cell.text;
  if (cell.href !== undefined) {
    return (
      <a href={cell.href} target="_blank" rel="noopener" title={title}>
        {cell.text}
      </a>
    );
  }
  if (cell.raw !== undefined) {
    return (
      <data value={cell.raw} title={title}>
        {cell.text}
      </data>
    );
  }
  return (
    <span title={title} lang={cell.lang}>
      {cell.text}
    </span>
  );
}
