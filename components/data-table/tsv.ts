import type { TableCell } from './table-model';

/** What copying takes of a cell: the bare value where there is one, else its whole text. */
export function copiedText(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.raw !== undefined) return String(cell.raw);
  return cell.full ?? cell.text;
}

/**
 * Rows of values as tab-separated text, the way spreadsheets put cells on the clipboard: a value that holds a tab, a quote
 * or a line end is quoted. Nothing is added after the last row.
 */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join('\t')).join('\n');
}

function field(value: string): string {
  return /[\t"\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
