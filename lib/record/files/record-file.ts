import type { z } from 'zod';
import { recalling } from '@/lib/recall';

/** The schemas of a file's columns, in the order of the columns. */
export type Cells = Readonly<Record<string, z.ZodType>>;

/** A row of a file, read: every cell has the type of its column; a blank cell is null. */
export type RowOf<C extends Cells> = { readonly [Column in keyof C]: z.output<C[Column]> };

/** Something wrong with one cell of a row. */
export type Finding = { readonly column: string; readonly message: string };

/** What a rule may look up: rows of files that are read before its own. */
export type EarlierRows = { readonly units: readonly { readonly id: string; readonly kind: string }[] };

/** A rule over several cells of a row. A cell that is wrong by itself is undefined: a rule that needs it says nothing. */
export type RowRule<C extends Cells> = (row: Partial<RowOf<C>>, earlier: EarlierRows) => Finding | null;

/** An id in a row that must be the id of a row of `file`. */
export type Reference = { readonly column: string; readonly file: string; readonly id: string };

export type ReadRow<Row> = {
  /** Null where anything is wrong with it. */
  readonly row: Row | null;
  readonly findings: readonly Finding[];
  /** The row's key as one text, the id itself where the key is the id; null where a cell of the key is wrong. */
  readonly key: string | null;
  readonly references: readonly Reference[];
};

export type RecordFile<Row> = {
  /** Without `.csv`. */
  readonly name: string;
  readonly cells: Cells;
  readonly columns: readonly string[];
  /** The columns no two rows may share. */
  readonly key: readonly string[];
  /** Columns that hold ids, each with the file whose ids they are. */
  readonly references: readonly (readonly [column: string, file: string])[];
  /** Reads one row; `texts` has one text a column, in order. Every finding is returned, not the first. */
  readRow(texts: readonly string[], earlier: EarlierRows): ReadRow<Row>;
};

const KEY_SEPARATOR = '\u001f';

/** Defines a file of the record: its columns, its key, what it points to, and the rules over several cells. */
export function recordFile<const C extends Cells>(definition: {
  readonly name: string;
  readonly cells: C;
  readonly key: readonly (keyof C & string)[];
  readonly references?: readonly (readonly [column: keyof C & string, file: string])[];
  readonly rules?: readonly RowRule<C>[];
}): RecordFile<RowOf<C>> {
  const { name, cells, key, references = [], rules = [] } = definition;
  const columns = Object.keys(cells);
  const readers = columns.map((column) => cellReader(cells[column]));
  return {
    name,
    cells,
    columns,
    key,
    references,
    readRow(texts, earlier) {
      const values: Record<string, unknown> = {};
      const findings: Finding[] = [];
      // Plain loops: this runs for every row of files of millions.
      for (let index = 0; index < columns.length; index += 1) {
        const column = columns[index] ?? '';
        const cell = readers[index]?.(texts[index] ?? '');
        if (cell === undefined) continue;
        if ('message' in cell) findings.push({ column, message: cell.message });
        else values[column] = cell.value;
      }
      // Every column is there unless a finding says why not, with the type of its own schema.
      const row = values as Partial<RowOf<C>>;
      for (const rule of rules) {
        const finding = rule(row, earlier);
        if (finding !== null) findings.push(finding);
      }
      return {
        row: findings.length === 0 ? (row as RowOf<C>) : null,
        findings,
        key: keyOf(values, key),
        references: referencesOf(values, references),
      };
    },
  };
}

function keyOf(values: Readonly<Record<string, unknown>>, columns: readonly string[]): string | null {
  let key = '';
  for (const [index, column] of columns.entries()) {
    const value = values[column];
    if (value === undefined) return null;
    key += index === 0 ? keyPart(value) : KEY_SEPARATOR + keyPart(value);
  }
  return key;
}

function referencesOf(
  values: Readonly<Record<string, unknown>>,
  columns: readonly (readonly [column: string, file: string])[],
): readonly Reference[] {
  const references: Reference[] = [];
  for (const [column, file] of columns) for (const id of idsOf(values[column])) references.push({ column, file, id });
  return references;
}

// C0 but the line feed, DEL and C1: no source prints them, and the database takes no NUL.
const CONTROL_CHARACTER = /[\p{Cc}]/u;

type Cell = { readonly value: unknown } | { readonly message: string };

/** Longer texts are rarely written twice. */
const LONGEST_RECALLED = 60;

function cellReader(schema: z.ZodType | undefined): (text: string) => Cell {
  const read = (text: string) => readCell(schema, text);
  const recalled = recalling(read);
  return (text) => (text.length > LONGEST_RECALLED ? read(text) : recalled(text));
}

function readCell(schema: z.ZodType | undefined, text: string): Cell {
  if (text.includes('\u{FFFD}')) return { message: 'is not UTF-8 text (or was damaged before: it holds U+FFFD)' };
  if (CONTROL_CHARACTER.test(text.replaceAll('\n', ''))) return { message: 'holds a control character' };
  if (text !== text.trim()) return { message: 'has blanks before or after its text' };
  const result = schema?.safeParse(text === '' ? null : text);
  if (result?.success === true) return { value: result.data };
  return { message: result?.error.issues[0]?.message ?? 'cannot be read' };
}

function keyPart(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return value === null ? '' : String(value);
}

function idsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}
