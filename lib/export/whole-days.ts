const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / DAY_MS;
}
