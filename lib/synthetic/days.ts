const DAY_MS = 86_400_000;

/** A day as the number of days since 1970. */
export type DayNumber = number;

/** `month` counts from 1 and may lie outside the year; day 0 is the last of the month before. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** `2024-06-30` */
export function dayText(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The days synthetic figures are of, and the days on which synthetic sources speak of them. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2024;
export const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayOf(LAST_YEAR, 12, 31);
export const FIRST_PUBLISHED = dayOf(FIRST_YEAR, 1, 15);
export const LAST_PUBLISHED = dayOf(LAST_YEAR + 1, 10, 31);
