import { and, asc, desc, eq, gt, gte, inArray, lt, lte, ne, type SQL } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { outcomeParties, outcomes, sources } from '@/db/schema';
import { OUTCOME_LINE, type OutcomeLine } from './outcome-line';

type Input = {
  readonly releaseId: number;
  /** The outcome whose neighbours are asked for. */
  readonly id: string;
  /** First and last day of its date. */
  readonly from: string;
  readonly to: string;
  /** Among the outcomes of these organisations, or of this programme. */
  readonly among: { readonly organisationIds: readonly string[] } | { readonly programmeId: string };
  /** At most so many of each. */
  readonly limit: number;
};

/** What the dates say of other outcomes: wholly earlier, wholly later, or of days that both dates may mean. */
export type OutcomesNear = {
  /** The nearest first, as in the other two. */
  readonly before: readonly OutcomeLine[];
  readonly meanwhile: readonly OutcomeLine[];
  readonly after: readonly OutcomeLine[];
};

/** The outcomes of the same parties or programme that are nearest in time; those without a date have no place in it. */
export async function listOutcomesNear(
  db: Database,
  { releaseId, id, from, to, among, limit }: Input,
): Promise<OutcomesNear> {
  const related = relatedTo(db, releaseId, among);
  const list = (when: SQL | undefined, ...order: readonly SQL[]): Promise<OutcomeLine[]> =>
    db
      .select(OUTCOME_LINE)
      .from(outcomes)
      .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
      .where(and(eq(outcomes.releaseId, releaseId), ne(outcomes.id, id), related, when))
      .orderBy(...order)
      .limit(limit);
  const [before, meanwhile, after] = await Promise.all([
    list(lt(outcomes.endDate, from), desc(outcomes.endDate), desc(outcomes.startDate), desc(outcomes.id)),
    list(
      and(lte(outcomes.startDate, to), gte(outcomes.endDate, from)),
      asc(outcomes.startDate),
      asc(outcomes.endDate),
      asc(outcomes.id),
    ),
    list(gt(outcomes.startDate, to), asc(outcomes.startDate), asc(outcomes.endDate), asc(outcomes.id)),
  ]);
  return { before, meanwhile, after };
}

function relatedTo(db: Database, releaseId: number, among: Input['among']): SQL {
  if ('programmeId' in among) return eq(outcomes.programmeId, among.programmeId);
  const shared = db
    .select({ id: outcomeParties.outcomeId })
    .from(outcomeParties)
    .where(
      and(eq(outcomeParties.releaseId, releaseId), inArray(outcomeParties.organisationId, [...among.organisationIds])),
    );
  return inArray(outcomes.id, shared);
}
