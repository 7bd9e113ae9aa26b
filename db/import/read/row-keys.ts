import { type KeyHash, KeyTable } from './key-table';

/** Remembers on which line each key of a file stands. */
export type RowKeys = {
  /** Adds a key; returns the earlier lines that have it or, where only hashes are kept, may have it. */
  add(key: string, line: number): readonly number[];
  /** Whether the lines returned surely have the key. */
  readonly isExact: boolean;
  /** Whether a key was added; null where only hashes are kept. */
  readonly has: ((key: string) => boolean) | null;
};

/** Every key with its line: for files that others point to. */
export function exactKeys(): RowKeys {
  const lines = new Map<string, number>();
  return {
    add(key, line) {
      const first = lines.get(key);
      if (first === undefined) lines.set(key, line);
      return first === undefined ? [] : [first];
    },
    isExact: true,
    has: (key) => lines.has(key),
  };
}

/** The hash of every key: for files of any length. */
export function hashedKeys(hash?: KeyHash): RowKeys {
  const table = new KeyTable(hash);
  return { add: (key, line) => table.add(key, line), isExact: false, has: null };
}
