/** How long a reader who finds the database away is asked to wait before the next try. */
export const RETRY_AFTER_S = 10;

/** The database cannot be reached or does not answer in time. A page says so; the API answers 503. Never "no data". */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/** No release has been loaded: the database is there, the record is not. */
export class NoReleaseError extends Error {
  override readonly name = 'NoReleaseError';
}

/** More is asked for at once than can be done. The API answers 503; the message is for whoever asked. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** A setting is missing or wrong; the message is one line that says which and what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What the browser knows a `TooSlowError` by. */
export const TOO_SLOW = 'too-slow';

/**
 * The database was asked something that takes longer than may be waited for, and gave up. A page asks its reader to narrow
 * the view; the API answers 503. The digest is what reaches the browser of an error, and tells the two failures apart.
 */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
  readonly digest: string = TOO_SLOW;
}
