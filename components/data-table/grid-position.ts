/** A cell of a grid: rows from 0, the header −1; columns from 0. */
export type Position = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight at once, at least one. */
  readonly page: number;
};

const HEADER = -1;

/** Where a key leads from a cell: another cell, beyond an end of the page of rows, or nowhere (null). */
export function moved(
  { row, column }: Position,
  key: string,
  isToEnd: boolean,
  { rows, columns, page }: GridSize,
): Position | 'before' | 'after' | null {
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: isToEnd ? last : Math.min(row + 1, last), column };
    case 'ArrowUp':
      return { row: isToEnd ? HEADER : Math.max(row - 1, HEADER), column };
    case 'ArrowRight':
      return { row, column: isToEnd ? columns - 1 : Math.min(column + 1, columns - 1) };
    case 'ArrowLeft':
      return { row, column: isToEnd ? 0 : Math.max(column - 1, 0) };
    case 'Home':
      return { row: isToEnd ? 0 : row, column: 0 };
    case 'End':
      return { row: isToEnd ? last : row, column: columns - 1 };
    case 'PageDown':
      return row >= last ? 'after' : { row: Math.min(Math.max(row, 0) + page, last), column };
    case 'PageUp':
      return row <= 0 ? 'before' : { row: Math.max(row - page, 0), column };
    default:
      return null;
  }
}

/** The cells between two corners, both included; the header is never among them. */
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export function rangeOf(a: Position, b: Position): Range {
  return {
    top: Math.max(Math.min(a.row, b.row), 0),
    bottom: Math.max(a.row, b.row, 0),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}
