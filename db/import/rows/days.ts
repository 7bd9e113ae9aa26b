import type { Dated } from '@/lib/record/files/cells';
import { lastDay } from '@/lib/time/calendar';
import type { IsoDate } from '@/lib/time/span';

/** First and last day, both included, of a period or date. */
export function daysOf({ span }: Dated): { readonly startDate: IsoDate; readonly endDate: IsoDate } {
  return { startDate: span.from, endDate: lastDay(span) };
}

/** The same where there may be no date: null and null then. */
export function daysOrNull(dated: Dated | null): {
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
} {
  return dated === null ? { startDate: null, endDate: null } : daysOf(dated);
}
