import { parsePartialDate } from '@/lib/time/parse';
import { columnOf, type Direction, type FieldKind, type TableDefinition } from './definition';
import { serialiseView } from './serialise-view';
import type { View } from './view';

/** One key of a total order; the last of them is unique. */
export type SortKey = {
  readonly key: string;
  readonly kind: FieldKind;
  readonly codes: readonly string[] | null;
  readonly direction: Direction;
};

/**
 * Where a page of rows stands: just after (`next`) or just before (`previous`) the row with these sort values, given as
 * text, null where the row has none. `position`: how many rows of the view precede the page (`next`) or that row.
 */
export type Cursor = {
  readonly direction: 'next' | 'previous';
  readonly values: readonly (string | null)[];
  readonly position: number;
};

/** The view's order made total by the set's tie-breaker. */
export function sortKeys(view: View, definition: TableDefinition): SortKey[] {
  const { key, kind } = definition.tieBreaker;
  const keys = view.sort.flatMap(({ key, direction }): SortKey[] => {
    const column = columnOf(definition, key);
    if (column === undefined) return [];
    return [{ key, kind: column.kind, codes: column.kind === 'code' ? column.codes : null, direction }];
  });
  const isTotal = keys.some((other) => other.key === key);
  return isTotal ? keys : [...keys, { key, kind, codes: null, direction: 'asc' }];
}

/**
 * What a cursor is bound to: the release, and filters, search, order and language of the view. 32 bits of FNV-1a over
 * their address: enough to notice a cursor of another view, which is all it is for.
 */
export function viewMark(view: View, definition: TableDefinition, releaseId: number): string {
  const bound = {
    ...view,
    columns: null,
    cursor: null,
    start: null,
    limit: 0,
    hasLongNames: false,
    hasByteOrderMark: false,
  };
  const text = `${releaseId} ${definition.name} ${serialiseView(bound, definition, 'api')}`;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The cursor as an opaque word for addresses. */
export function encodeCursor({ direction, values, position }: Cursor, mark: string): string {
  const json = JSON.stringify([mark, direction === 'next' ? 1 : 0, position, values]);
  const bytes = Array.from(new TextEncoder().encode(json), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads a cursor made by `encodeCursor`.
 * @returns `foreign` where it was made for another mark, `malformed` where no cursor can have been it
 */
export function decodeCursor(text: string, mark: string, keys: readonly SortKey[]): Cursor | 'malformed' | 'foreign' {
  const parts = readJson(text);
  if (!Array.isArray(parts) || parts.length !== 4) return 'malformed';
  const [foundMark, forward, position, values]: unknown[] = parts;
  if (typeof foundMark !== 'string' || (forward !== 0 && forward !== 1) || !isPosition(position)) return 'malformed';
  if (!Array.isArray(values) || !values.every((value) => value === null || typeof value === 'string')) {
    return 'malformed';
  }
  if (foundMark !== mark) return 'foreign';
  if (values.length !== keys.length || !keys.every((key, index) => fits(key, values[index] ?? null))) {
    return 'malformed';
  }
  return { direction: forward === 1 ? 'next' : 'previous', values, position };
}

function readJson(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Whatever the fault (alphabet, encoding, JSON), it is the caller's malformed cursor.
    return null;
  }
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether the database can compare the text with a column of that kind: a forged value must not reach it. */
function fits({ kind, codes }: SortKey, value: string | null): boolean {
  if (value === null) return true;
  if (codes !== null) return codes.includes(value);
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value);
  if (kind === 'boolean') return value === 'true' || value === 'false';
  if (kind === 'date' || kind === 'period') return parsePartialDate(value) !== null;
  return !value.includes('\0');
}
