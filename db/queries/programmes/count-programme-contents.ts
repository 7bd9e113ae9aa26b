import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { metrics, observations, outcomes, programmeSources, programmes, relations } from '@/db/schema';

/** What the record holds of a programme itself, without the programmes that belong to it. */
export type ProgrammeContents = {
  readonly id: string;
  /** Observations of its metrics. */
  readonly statementCount: number;
  /** Documents behind its profile, its figures, the relations between them, and its outcomes, each once. */
  readonly sourceCount: number;
};

/** How much is stated of each programme, and by how many documents, in the order of the record. */
export function countProgrammeContents(
  db: Database,
  { releaseId }: { readonly releaseId: number },
): Promise<ProgrammeContents[]> {
  return db.execute<ProgrammeContents>(sql`
    with stated as (
      select ${metrics.programmeId} as programme_id, ${observations.sourceId} as source_id, count(*) as count
      from ${observations} join ${metrics}
        on ${metrics.releaseId} = ${observations.releaseId} and ${metrics.id} = ${observations.metricId}
      where ${observations.releaseId} = ${releaseId}
      group by 1, 2
    ),
    supported as (
      select programme_id, source_id from stated
      union
      select ${metrics.programmeId}, ${relations.sourceId}
      from ${relations} join ${metrics}
        on ${metrics.releaseId} = ${relations.releaseId} and ${metrics.id} = ${relations.metricId}
      where ${relations.releaseId} = ${releaseId}
      union
      select ${outcomes.programmeId}, ${outcomes.sourceId} from ${outcomes} where ${outcomes.releaseId} = ${releaseId}
      union
      select ${programmeSources.programmeId}, ${programmeSources.sourceId}
      from ${programmeSources} where ${programmeSources.releaseId} = ${releaseId}
    )
    select ${programmes.id} as "id",
      (select coalesce(sum(stated.count), 0)::integer from stated where stated.programme_id = ${programmes.id})
        as "statementCount",
      (select count(*)::integer from supported where supported.programme_id = ${programmes.id}) as "sourceCount"
    from ${programmes}
    where ${programmes.releaseId} = ${releaseId}
    order by ${programmes.ordinal}`);
}
