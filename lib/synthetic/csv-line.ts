const TO_QUOTE = /[",\r\n]/;

/** Cells as one line of a file of the record: RFC 4180, ended by LF, quoted where they must be; null is a blank cell. */
export function csvLine(cells: readonly (string | null)[]): string {
  let line = '';
  for (const [index, cell] of cells.entries()) {
    if (index > 0) line += ',';
    if (cell !== null) line += TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}
