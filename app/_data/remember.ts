import type { Release } from '@/db/queries/releases/get-current-release';
import { roughBytes } from '@/lib/rough-bytes';

/**
 * What this process has read of the current release, so that each question is asked of the database once, and so that
 * pages already read keep answering while the database is away. Rows of a release never change, so nothing here can be
 * out of date; a new release begins with an empty memory.
 */
const CAPACITY = 300;

/** Bytes, by estimate, that all answers take together at most: tables of many long rows are large. */
const MAX_BYTES = 64 * 1024 * 1024;

/** An answer larger than this is not kept: it would push out many pages for one that is seldom asked again. */
const MAX_ANSWER_BYTES = MAX_BYTES / 16;

/** More than any page asks. */
const QUESTIONS_A_PAGE = 32;

type Answer = { readonly value: unknown; readonly bytes: number };

type Memory = {
  release: Release | null;
  /** When the database was last seen to answer. */
  lastSeenAt: Date | null;
  readonly answers: Map<string, Answer>;
  /** Which questions the page at an address asked. */
  readonly questionsOf: Map<string, Set<string>>;
  /** What nobody outside this process can know: by it a page tells an address of the proxy's from one that a request brought. */
  readonly seal: string;
};

// One memory a process, though pages and the proxy are bundled apart.
const holder = globalThis as typeof globalThis & { observatoryMemory?: Memory };

export function memory(): Memory {
  holder.observatoryMemory ??= {
    release: null,
    lastSeenAt: null,
    answers: new Map(),
    questionsOf: new Map(),
    seal: crypto.randomUUID(),
  };
  return holder.observatoryMemory;
}

/** Notes that the database has answered, and with which release. */
export function seeRelease(release: Release): void {
  const seen = memory();
  if (seen.release?.contentHash !== release.contentHash || seen.release.id !== release.id) {
    seen.answers.clear();
    seen.questionsOf.clear();
  }
  seen.release = release;
  seen.lastSeenAt = new Date();
}

/** Keeps the answer to a question, unless it is very large; those unused for longest make room. */
export function remember(question: string, answer: unknown): void {
  const { answers } = memory();
  const bytes = roughBytes(answer) + roughBytes(question);
  if (bytes > MAX_ANSWER_BYTES) return;
  keepLast(answers, question, { value: answer, bytes });
  let sum = 0;
  for (const kept of answers.values()) sum += kept.bytes;
  for (const [oldest, kept] of answers) {
    if (sum <= MAX_BYTES) break;
    answers.delete(oldest);
    sum -= kept.bytes;
  }
}

/** The answer to a question; undefined where it is not remembered. */
export function recall<T>(question: string): T | undefined {
  const { answers } = memory();
  const answer = answers.get(question);
  if (answer === undefined) return undefined;
  keepLast(answers, question, answer);
  // The question names its inputs, and is asked in one place: it has one type of answer.
  return answer.value as T;
}

/** Notes that the page at an address asked a question. A page that asks too many is one that cannot be remembered. */
export function rememberAddress(address: string, question: string): void {
  const { questionsOf } = memory();
  const questions = questionsOf.get(address) ?? new Set();
  if (questions.size <= QUESTIONS_A_PAGE) questions.add(question);
  keepLast(questionsOf, address, questions);
}

/** Whether the page at an address can be drawn without the database. */
export function isRemembered(address: string): boolean {
  const { answers, questionsOf } = memory();
  const questions = questionsOf.get(address);
  return (
    questions !== undefined &&
    questions.size <= QUESTIONS_A_PAGE &&
    [...questions].every((question) => answers.has(question))
  );
}

function keepLast<T>(entries: Map<string, T>, key: string, value: T): void {
  entries.delete(key);
  entries.set(key, value);
  const [oldest] = entries.keys();
  if (entries.size > CAPACITY && oldest !== undefined) entries.delete(oldest);
}
