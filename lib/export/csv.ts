import type { Locale } from '@/lib/format/locale';
import type { Cell, Column } from '@/lib/tables/definition';

/** What makes Excel read a file as UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

const LINE_END = '\r\n';

/** Starts that make a spreadsheet run a cell. A line feed too: some skip it and look at what follows. */
const RUNS = /^[=+\-@\t\r\n]/;

/** Kinds whose values are words of others. Numbers, dates and booleans are made by us and cannot run. */
const WORDS: ReadonlySet<Column['kind']> = new Set(['id', 'text', 'code', 'link']);

type Names = 'keys' | Locale;

/** The header row: the stable keys, or the columns' names in a language. Quoted where needed, as every row. */
export function csvHeader(columns: readonly Column[], names: Names): string {
  return line(columns.map((column) => (names === 'keys' ? column.key : column.label[names])));
}

/** One row, in the order of the columns, with its line end. Null is an empty field. */
export function csvRow(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  return line(columns.map(({ key, kind }) => cellText(row[key] ?? null, kind)));
}

function cellText(cell: Cell, kind: Column['kind']): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  return WORDS.has(kind) && RUNS.test(cell) ? `'${cell}` : cell;
}

/** All digits and never an exponent, which not every reader takes for a number. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
    : text;
}

function line(fields: readonly string[]): string {
  // A lone empty field is quoted, since readers skip a line with nothing on it.
  if (fields.length === 1 && fields[0] === '') return `""${LINE_END}`;
  return fields.map(quoted).join(',') + LINE_END;
}

/** Quoted where RFC 4180 asks for it, and around outer spaces, which some readers would trim. */
function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
