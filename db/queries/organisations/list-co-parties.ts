import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { organisations, outcomeParties } from '@/db/schema';
import type { Side } from '@/lib/record/values';

/** Another organisation, the side on which it stands there, and in how many outcomes they meet. */
export type CoParty = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly side: Side;
  readonly outcomeCount: number;
};

type Input = { readonly releaseId: number; readonly organisationId: string; readonly limit: number };

/**
 * With whom an organisation takes part in outcomes: those met most often first, equal ones by identifier, then by side. Who
 * stands on both sides, in different outcomes, is listed on each. `total` counts all, listed or not.
 */
export async function listCoParties(
  db: Database,
  { releaseId, organisationId, limit }: Input,
): Promise<{ readonly listed: CoParty[]; readonly total: number }> {
  const rows = await db.execute<CoParty & { readonly total: number }>(sql`
    with met as (
      select other.organisation_id as id, other.side, count(*)::integer as outcomes
      from ${outcomeParties} own join ${outcomeParties} other
        on other.release_id = own.release_id and other.outcome_id = own.outcome_id
        and other.organisation_id <> own.organisation_id
      where own.release_id = ${releaseId} and own.organisation_id = ${organisationId}
      group by 1, 2
    )
    select ${organisations.id} as "id", ${organisations.nameEn} as "nameEn", ${organisations.nameZh} as "nameZh",
      met.side as "side", met.outcomes as "outcomeCount", (count(*) over ())::integer as "total"
    from met join ${organisations} on ${organisations.releaseId} = ${releaseId} and ${organisations.id} = met.id
    order by met.outcomes desc, ${organisations.id} collate "C", met.side
    limit ${limit}`);
  return { listed: rows.map(({ total: _, ...coParty }) => coParty), total: rows[0]?.total ?? 0 };
}
