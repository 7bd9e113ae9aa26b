import type { Cell, Column, ColumnKind } from '@/lib/tables/definition';
import { cellXml, columnLetters, STYLES, textCell } from './cells';

/** How many rows below its header a sheet has room for. */
export const SHEET_ROWS = 1_048_575;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PROLOGUE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** In characters; what is longer is there and can be widened. */
const WIDTHS: Record<ColumnKind, number> = {
  id: 24,
  text: 36,
  code: 16,
  date: 12,
  period: 18,
  number: 18,
  boolean: 10,
  link: 36,
};

/** What a sheet begins with: its first row stays in sight while the others move. */
export function sheetHead(columns: readonly Column[], headers: readonly string[]): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(WIDTHS[kind], (headers[index] ?? '').length + 4)}" customWidth="1"/>`,
  );
  const header = headers.map((text, index) => textCell(`${columnLetters(index)}1`, text, STYLES.header));
  return `${PROLOGUE}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`;
}

/** What it ends with: every column can be filtered, over all rows that were written. */
export function sheetTail(columnCount: number, rowCount: number): string {
  return `</sheetData><autoFilter ref="A1:${columnLetters(columnCount - 1)}${rowCount + 1}"/></worksheet>`;
}

/** Writes rows of cells in the order of the columns; `first` is the number the first row has in its sheet. */
export function rowWriter(columns: readonly Column[]): (rows: readonly (readonly Cell[])[], first: number) => string {
  const letters = columns.map((_, index) => columnLetters(index));
  return (rows, first) => {
    let xml = '';
    rows.forEach((cells, index) => {
      const number = first + index;
      xml += `<row r="${number}">`;
      columns.forEach(({ kind }, at) => {
        xml += cellXml(`${letters[at]}${number}`, cells[at] ?? null, kind);
      });
      xml += '</row>';
    });
    return xml;
  };
}

/** A sheet of lines to be read: what is known of the file. The first line of each block is its heading. */
export function readingSheet(blocks: readonly (readonly (readonly string[])[])[]): string {
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 ? [{ cells: [], style: STYLES.wrapped }] : []),
    ...block.map((cells, at) => ({ cells, style: at === 0 ? STYLES.header : STYLES.wrapped })),
  ]);
  const rows = lines.map(({ cells, style }, index) => {
    const written = cells.map((text, at) => textCell(`${columnLetters(at)}${index + 1}`, text, style));
    return `<row r="${index + 1}">${written.join('')}</row>`;
  });
  return `${PROLOGUE}<worksheet xmlns="${NAMESPACE}"><cols><col min="1" max="1" width="26" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
