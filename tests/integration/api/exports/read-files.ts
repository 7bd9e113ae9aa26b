import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { readParquet } from 'parquet-wasm';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { Row } from '@/db/queries/sets/list-rows';
import type { Cell, Column } from '@/lib/tables/definition';

/** A file as an independent reader sees it: its header, and its rows with values as values. */
export type ReadFile = { readonly header: readonly string[]; readonly rows: readonly Row[] };

const RUNS = /^'(?=[=+\-@\t\r\n])/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Strict RFC 4180: rows end by CRLF and by nothing else, every row has as many fields as the header. */
export function readCsv(text: string, columns: readonly Column[]): ReadFile {
  if (!text.endsWith('\r\n')) throw new Error('The file has no end.');
  const [header = [], ...lines]: string[][] = parse(text, { record_delimiter: '\r\n', skip_empty_lines: false });
  const rows = lines.map((cells) => rowOf(columns, (column, at) => cellOfCsv(cells[at] ?? '', column)));
  return { header, rows };
}

function cellOfCsv(text: string, { kind }: Column): Cell {
  if (text === '') return null;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : `no boolean: ${text}`;
  if (kind === 'number') return PLAIN_NUMBER.test(text) ? Number(text) : `no number: ${text}`;
  return text.replace(RUNS, '');
}

export function readJsonLines(text: string): ReadFile {
  const rows: Row[] = text.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)));
  return { header: Object.keys(rows[0] ?? {}), rows };
}

export type ReadSheet = { readonly name: string; readonly lines: readonly (readonly (CellValue | null)[])[] };

/** All sheets of a workbook, cell by cell. */
export async function readSheets(bytes: Buffer): Promise<ReadSheet[]> {
  const sheets = await readWorkbook(bytes, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, lines: data }));
}

/** The rows of a workbook, over all its sheets but the last. A reader leaves out empty rows at the end: `count` says how many there are. */
export async function readXlsx(bytes: Buffer, columns: readonly Column[], count: number): Promise<ReadFile> {
  const sheets = (await readSheets(bytes)).slice(0, -1);
  const header = sheets[0]?.lines[0]?.map(String) ?? [];
  const lines = sheets.flatMap((sheet) => sheet.lines.slice(1));
  while (lines.length < count) lines.push([]);
  return { header, rows: lines.map((cells) => rowOf(columns, (_, at) => cellOfSheet(cells[at] ?? null))) };
}

function cellOfSheet(value: CellValue | null): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const isCell = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  // Its type has more than it ever gives: the kinds above are all of a cell.
  return isCell ? (value as Cell) : `no cell: ${typeof value}`;
}

/** The rows of a Parquet file; whole days come as the milliseconds of their midnight. */
export function readParquetFile(bytes: Uint8Array, columns: readonly Column[]): ReadFile {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const header = table.schema.fields.map(({ name }) => name);
  const vectors = columns.map(({ key }) => table.getChild(key));
  const rows = Array.from({ length: table.numRows }, (_, index) =>
    rowOf(columns, (column, at) => {
      const value: unknown = vectors[at]?.get(index);
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value !== 'number') return `no cell: ${typeof value}`;
      return column.kind === 'date' ? new Date(value).toISOString().slice(0, 10) : value;
    }),
  );
  return { header, rows };
}

function rowOf(columns: readonly Column[], cell: (column: Column, at: number) => Cell): Row {
  return Object.fromEntries(columns.map((column, at) => [column.key, cell(column, at)]));
}
