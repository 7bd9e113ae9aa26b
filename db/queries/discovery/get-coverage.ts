import { sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { observations, outcomes, places } from '@/db/schema';

export type Coverage = {
  /** First and last day that a figure or an outcome is of, as ISO days, both included; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Codes of the countries in which its places lie, those with most places first. */
  readonly countries: readonly string[];
};

/** What time and which countries a release speaks of. */
export async function getCoverage(db: Database, { releaseId }: { readonly releaseId: number }): Promise<Coverage> {
  const [days] = await db.execute<{ from: string | null; to: string | null }>(sql`
    select min(start_date)::text as "from", max(end_date)::text as "to" from (
      select start_date, end_date from ${observations} where release_id = ${releaseId}
      union all
      select start_date, end_date from ${outcomes} where release_id = ${releaseId}
    ) as days`);
  const countries = await db.execute<{ country: string }>(sql`
    select country from ${places} where release_id = ${releaseId} and country is not null
    group by country order by count(*) desc, country collate "C"`);
  return { from: days?.from ?? null, to: days?.to ?? null, countries: countries.map(({ country }) => country) };
}
