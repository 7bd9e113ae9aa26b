import { SOURCE_NOTE } from '@/db/queries/sources/source-note';
import { outcomes } from '@/db/schema';
import type { OutcomeKind, OutcomeStatus, Theme } from '@/lib/record/values';
import type { SourceNote } from '@/lib/series/point';

/** The columns that list an outcome in a line, of a query that joins its source. */
export const OUTCOME_LINE = {
  id: outcomes.id,
  theme: outcomes.theme,
  kind: outcomes.kind,
  status: outcomes.status,
  announcedOn: outcomes.announcedOn,
  titleEn: outcomes.titleEn,
  titleZh: outcomes.titleZh,
  source: SOURCE_NOTE,
};

/** An outcome in a line: when, what, and who says so. `announcedOn` is a partial date; null where none is stated. */
export type OutcomeLine = {
  readonly id: string;
  readonly theme: Theme;
  readonly kind: OutcomeKind;
  readonly status: OutcomeStatus;
  readonly announcedOn: string | null;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly source: SourceNote;
};
