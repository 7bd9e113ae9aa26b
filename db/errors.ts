import { DatabaseUnavailableError } from '@/lib/errors';

/** SQLSTATE classes and driver codes that say: no connection, shutting down, starting, too many clients, or out of time. */
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|08\w{3}|57P0\d|57014|53300)$/;

/**
 * The failure as "the database is away", where it is one; null for every other failure, which is a fault of ours.
 * Drizzle wraps the driver's error, so the causes are searched too.
 */
export function asUnavailable(error: unknown): DatabaseUnavailableError | null {
  if (error instanceof DatabaseUnavailableError) return error;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && UNAVAILABLE.test(cause.code)) {
      return new DatabaseUnavailableError('The database does not answer.', { cause: error });
    }
  }
  return null;
}
