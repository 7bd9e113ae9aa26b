import type { Release } from '@/db/queries/releases/get-current-release';

/**
 * What this process has read, so that pages of a release are read from the database once, and so that pages already
 * read keep answering while the database is away. Rows of a release never change, so nothing here can be out of date;
 * a newer release has keys of its own.
 */
const CAPACITY = 500;

type Memory = {
  readonly answers: Map<string, unknown>;
  /** Addresses of pages that were served from the remembered release. */
  readonly addresses: Set<string>;
  lastRelease: Release | null;
  /** When the database was last seen to answer. */
  lastSeenAt: Date | null;
};

const holder = globalThis as typeof globalThis & { observatoryMemory?: Memory };

export function memory(): Memory {
  holder.observatoryMemory ??= { answers: new Map(), addresses: new Set(), lastRelease: null, lastSeenAt: null };
  return holder.observatoryMemory;
}

/** Keeps an answer; the one unused for longest makes room. */
export function remember(key: string, answer: unknown): void {
  const { answers } = memory();
  answers.delete(key);
  answers.set(key, answer);
  forgetOldest(answers);
}

/** Keeps in mind that the page at an address can be drawn from memory. */
export function rememberAddress(address: string): void {
  const { addresses } = memory();
  addresses.delete(address);
  addresses.add(address);
  forgetOldest(addresses);
}

/** An answer as kept by `remember`; undefined where there is none. */
export function recall<T>(key: string): T | undefined {
  const { answers } = memory();
  const answer = answers.get(key);
  if (answer !== undefined) remember(key, answer);
  // The key names the question, and a question has one type of answer.
  return answer as T | undefined;
}

function forgetOldest(entries: Map<string, unknown> | Set<string>): void {
  const [oldest] = entries.keys();
  if (entries.size > CAPACITY && oldest !== undefined) entries.delete(oldest);
}
