import { readPage } from '@/app/_data/read-page';
import type { Database } from '@/db/database';
import { getOutcome, type Outcome } from '@/db/queries/outcomes/get-outcome';
import { listOutcomesNear, type OutcomesNear } from '@/db/queries/outcomes/list-outcomes-near';
import { listKnownSources } from '@/db/queries/programmes/list-known-sources';
import { possibleIds } from '@/lib/record/named-sources';
import type { SourceNote } from '@/lib/series/point';

/** So many before, about the same time, and after. */
const NEAR = 4;

export type OutcomePage = {
  readonly outcome: Outcome;
  /** The other documents that its note names. */
  readonly notedSources: readonly SourceNote[];
  /** Other outcomes near in time; null where this one has no date, or names no party. */
  readonly ofParties: OutcomesNear | null;
  readonly ofProgramme: OutcomesNear | null;
};

/** Everything the page of an outcome shows beside its row; null where the release has no such outcome. */
export function readOutcome(id: string): Promise<OutcomePage | null> {
  return readPage(`outcome page ${id}`, (db, releaseId) => askOutcome(db, releaseId, id));
}

/** The same, asked of a database. */
export async function askOutcome(db: Database, releaseId: number, id: string): Promise<OutcomePage | null> {
  const outcome = await getOutcome(db, { releaseId, id });
  if (outcome === null) return null;
  const { startDate: from, endDate: to, parties, programme, note, source } = outcome;
  const near = (among: Parameters<typeof listOutcomesNear>[1]['among']) =>
    from === null || to === null ? null : listOutcomesNear(db, { releaseId, id, from, to, among, limit: NEAR });
  const [notedSources, ofParties, ofProgramme] = await Promise.all([
    listKnownSources(db, { releaseId, ids: possibleIds(note ?? '').filter((one) => one !== source.id) }),
    parties.length === 0 ? null : near({ organisationIds: parties.map((party) => party.id) }),
    near({ programmeId: programme.id }),
  ]);
  return { outcome, notedSources, ofParties, ofProgramme };
}
