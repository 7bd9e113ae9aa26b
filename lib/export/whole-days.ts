/**
 * Columns of dates that are always whole days, in every set: those the database holds as days. All other dates are as their
 * source states them, to the day, the month or the year.
 */
export const WHOLE_DAYS: ReadonlySet<string> = new Set(['start_date', 'end_date', 'first_date', 'last_date']);

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS;
}
