import { DatabaseUnavailableError } from '@/lib/errors';

/**
 * Waits for an answer of the database, but not for ever: a server that was cut off without a word never answers, and the
 * time limit it was given for a statement is kept by nobody.
 * @throws DatabaseUnavailableError where the answer takes longer than `patienceMs`
 */
export async function inTime<T>(answer: PromiseLike<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const error = new DatabaseUnavailableError('The database does not answer in time.');
    timer = setTimeout(() => reject(error), patienceMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
