import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { OUTCOME_LINE } from '@/db/queries/outcomes/outcome-line';
import { outcomes, sources } from '@/db/schema';

export type ProgrammeOutcome = Awaited<ReturnType<typeof listProgrammeOutcomes>>[number];

type Input = {
  readonly releaseId: number;
  readonly programmeId: string;
  /** At most so many, those announced last. */
  readonly limit: number;
};

/** The outcomes of a programme itself, latest first by first day and identifier; those without a date come last. */
export function listProgrammeOutcomes(db: Database, { releaseId, programmeId, limit }: Input) {
  return db
    .select(OUTCOME_LINE)
    .from(outcomes)
    .innerJoin(sources, and(eq(sources.releaseId, outcomes.releaseId), eq(sources.id, outcomes.sourceId)))
    .where(and(eq(outcomes.releaseId, releaseId), eq(outcomes.programmeId, programmeId)))
    .orderBy(sql`${outcomes.announcedOn} collate "C" desc nulls last`, desc(outcomes.id))
    .limit(limit);
}
