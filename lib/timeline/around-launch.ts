import { compareText } from '@/lib/order';
import { compareSpans } from '@/lib/time/order';
import { parsePartialDate } from '@/lib/time/parse';
import type { TimelineOutcome } from './timeline';

export type AroundLaunch<Outcome> = {
  /** Dated wholly within what the date of the launch covers. */
  readonly atLaunch: readonly Outcome[];
  /** Dated wholly before it. */
  readonly earlier: readonly Outcome[];
};

/**
 * What the record dates to the launch of a programme and before it, earliest first: what stands behind the date, and what
 * speaks against it. A date that only may be that of the launch is in neither; all are empty where the launch has no date.
 */
export function aroundLaunch<Outcome extends TimelineOutcome>(
  outcomes: readonly Outcome[],
  launchedOn: string | null,
): AroundLaunch<Outcome> {
  const launch = parsePartialDate(launchedOn ?? '');
  if (launch === null) return { atLaunch: [], earlier: [] };
  const dated = outcomes
    .flatMap((outcome) => {
      const span = parsePartialDate(outcome.announcedOn ?? '');
      return span === null ? [] : [{ outcome, span }];
    })
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.outcome.id, b.outcome.id));
  const those = (isMet: (from: string, to: string) => boolean) =>
    dated.filter(({ span }) => isMet(span.from, span.to)).map(({ outcome }) => outcome);
  return {
    atLaunch: those((from, to) => from >= launch.from && to <= launch.to),
    earlier: those((_, to) => to <= launch.from),
  };
}
