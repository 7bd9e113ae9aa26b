import type { TableCell } from './table-model';

type Props = {
  readonly cell: TableCell | undefined;
  /** −1 where arrow keys reach the cell, so that its links are no further tab stops. */
  readonly tabIndex?: number | undefined;
};

/** Letters that fit the narrowest column but one, in either script. */
const SURELY_FITS = 6;

/** The content of a cell, cut to one line by the table, with its full text in the title where it may be. */
export function TableCellContent({ cell, tabIndex }: Props) {
  if (cell === undefined) return null;
  if (cell.node !== undefined) return cell.node;
  if (cell.isWhole) {
    return (
      <span data-whole="" data-cell={cell.name}>
        {cell.text}
      </span>
    );
  }
  if (cell.text === '') return null;
  // What surely fits its column needs no second telling.
  const title = cell.full ?? (cell.text.length > SURELY_FITS ? cell.text : undefined);
  const text = cell.hits === undefined || cell.hits.length === 0 ? cell.text : <Marked cell={cell} />;
  if (cell.href !== undefined) {
    const outside = cell.isOutside ? { target: '_blank', rel: 'noopener' } : {};
    return (
      <a href={cell.href} title={title} lang={cell.lang} tabIndex={tabIndex} {...outside}>
        {text}
      </a>
    );
  }
  if (cell.raw !== undefined) {
    return (
      <data value={cell.raw} title={title}>
        {text}
      </data>
    );
  }
  return (
    <span title={title} lang={cell.lang}>
      {text}
    </span>
  );
}

/** The text with what the search hit marked. Hits come in order and do not overlap. */
export function Marked({ cell }: { readonly cell: Pick<TableCell, 'text' | 'hits'> }) {
  const { text, hits = [] } = cell;
  return (
    <>
      {hits.map(([from, to], index) => (
        <span key={from}>
          {text.slice(hits[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
