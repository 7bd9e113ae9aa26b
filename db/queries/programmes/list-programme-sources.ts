import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { metrics, observations, outcomes, programmeSources, relations, sources } from '@/db/schema';
import type { SourceTier } from '@/lib/record/values';

/** A document behind a programme, with how much of the programme rests on it. */
export type ProgrammeSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** A partial date; null where the document shows none. */
  readonly publishedOn: string | null;
  readonly tier: SourceTier;
  /** Observations and relations of the programme's metrics that it states. */
  readonly statementCount: number;
  readonly outcomeCount: number;
  /** Whether the programme's profile itself is drawn from it. */
  readonly isOfProfile: boolean;
};

type Input = { readonly releaseId: number; readonly programmeId: string };

/** The documents behind a programme itself: by standing, those that support most first, equal ones by identifier. */
export function listProgrammeSources(db: Database, { releaseId, programmeId }: Input): Promise<ProgrammeSource[]> {
  const ofMetrics = sql`(select ${metrics.id} from ${metrics}
    where ${metrics.releaseId} = ${releaseId} and ${metrics.programmeId} = ${programmeId})`;
  return db.execute<ProgrammeSource>(sql`
    with supported as (
      select ${observations.sourceId} as source_id, 1 as statements, 0 as outcomes, false as is_of_profile
      from ${observations}
      where ${observations.releaseId} = ${releaseId} and ${observations.metricId} in ${ofMetrics}
      union all
      select ${relations.sourceId}, 1, 0, false from ${relations}
      where ${relations.releaseId} = ${releaseId} and ${relations.metricId} in ${ofMetrics}
      union all
      select ${outcomes.sourceId}, 0, 1, false from ${outcomes}
      where ${outcomes.releaseId} = ${releaseId} and ${outcomes.programmeId} = ${programmeId}
      union all
      select ${programmeSources.sourceId}, 0, 0, true from ${programmeSources}
      where ${programmeSources.releaseId} = ${releaseId} and ${programmeSources.programmeId} = ${programmeId}
    ),
    summed as (
      select source_id, sum(statements)::integer as statements, sum(outcomes)::integer as outcomes,
        bool_or(is_of_profile) as is_of_profile
      from supported group by source_id
    )
    select ${sources.id} as "id", ${sources.title} as "title", ${sources.publisher} as "publisher",
      ${sources.publishedOn} as "publishedOn", ${sources.tier} as "tier", summed.statements as "statementCount",
      summed.outcomes as "outcomeCount", summed.is_of_profile as "isOfProfile"
    from summed join ${sources} on ${sources.releaseId} = ${releaseId} and ${sources.id} = summed.source_id
    order by ${sources.tier}, summed.statements + summed.outcomes desc, ${sources.id} collate "C"`);
}
