import { groupBy } from '@/lib/group-by';
import { compareText } from '@/lib/order';
import { THEMES, type Theme } from '@/lib/record/values';
import { compareSpans } from '@/lib/time/order';
import { parsePartialDate } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';

/** An outcome as a timeline needs it; `announcedOn` is a partial date, null where its source names none. */
export type TimelineOutcome = { readonly id: string; readonly theme: Theme; readonly announcedOn: string | null };

/** An outcome with the days its date covers: one where it is stated to the day, else the month or the year. */
export type DatedOutcome<Outcome> = { readonly outcome: Outcome; readonly span: Span; readonly isExact: boolean };

export type Lane<Outcome> = { readonly theme: Theme; readonly dated: readonly DatedOutcome<Outcome>[] };

export type Timeline<Outcome> = {
  /** One a theme that has a dated outcome, those with most first, equal ones in the order of the record's list. */
  readonly lanes: readonly Lane<Outcome>[];
  /** In the order in which they came. */
  readonly undated: readonly Outcome[];
};

const DAY_LENGTH = '2024-06-30'.length;

/** Sorts outcomes into lanes by theme and time. A date that cannot be read as one counts as none. */
export function timelineOf<Outcome extends TimelineOutcome>(outcomes: readonly Outcome[]): Timeline<Outcome> {
  const undated: Outcome[] = [];
  const dated: DatedOutcome<Outcome>[] = [];
  for (const outcome of outcomes) {
    const span = parsePartialDate(outcome.announcedOn ?? '');
    if (span === null) undated.push(outcome);
    else dated.push({ outcome, span, isExact: outcome.announcedOn?.length === DAY_LENGTH });
  }
  const lanes = [...groupBy(dated, ({ outcome }) => outcome.theme)].map(([theme, ofTheme]) => ({
    theme,
    dated: ofTheme.sort((a, b) => compareSpans(a.span, b.span) || compareText(a.outcome.id, b.outcome.id)),
  }));
  return { lanes: lanes.sort((a, b) => b.dated.length - a.dated.length || rank(a.theme) - rank(b.theme)), undated };
}

function rank(theme: Theme): number {
  return THEMES.indexOf(theme);
}
