import { DatabaseUnavailableError, TooSlowError } from '@/lib/errors';

/** SQLSTATE of a statement that was cancelled, as one is that takes longer than its time limit. */
const CANCELLED = '57014';

/** SQLSTATE classes and driver codes that say: no connection, shutting down, starting, too many clients, or out of time. */
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|08\w{3}|57P0\d|57014|53300)$/;

/**
 * The failure as "the database is away", where it is one; null for every other failure, which is a fault of ours.
 * Drizzle wraps the driver's error, so the causes are searched too.
 */
export function asUnavailable(error: unknown): DatabaseUnavailableError | null {
  if (error instanceof DatabaseUnavailableError) return error;
  return codesOf(error).some((code) => UNAVAILABLE.test(code))
    ? new DatabaseUnavailableError('The database does not answer.', { cause: error })
    : null;
}

/** The failure as "this question takes too long", where it is one: asked before whether the database is away. */
export function asTooSlow(error: unknown): TooSlowError | null {
  if (error instanceof TooSlowError) return error;
  return codesOf(error).includes(CANCELLED) ? new TooSlowError('The question takes too long.', { cause: error }) : null;
}

/** The codes of an error and of what caused it. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') codes.push(cause.code);
  }
  return codes;
}
