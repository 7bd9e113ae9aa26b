import type { Cell, Column } from '@/lib/tables/definition';

export type Row = Readonly<Record<string, Cell>>;

/** A row as the database gave it, with the cells of these columns. */
export function readRow(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ key, kind }) => [key, readCell(row[key], kind)]));
}

/** The driver gives `numeric` as text; a figure has at most 15 significant digits, so a double holds it. */
function readCell(value: unknown, kind: Column['kind']): Cell {
  if (value === null || value === undefined) return null;
  if (kind === 'number') return Number(value);
  return typeof value === 'boolean' ? value : String(value);
}
