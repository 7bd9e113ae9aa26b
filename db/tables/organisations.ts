import { type SQL, sql } from 'drizzle-orm';
import { organisations, outcomeParties, outcomes } from '@/db/schema';
import { ORGANISATIONS } from '@/lib/tables/organisations';
import { counted, day, ordered, plain, type SqlHalf, type TableSet, words } from './sql-half';

export const ORGANISATIONS_SET: TableSet<typeof ORGANISATIONS> = {
  definition: ORGANISATIONS,
  sqlHalf: organisationsSql,
};

/** An aggregate over the outcomes the organisation takes part in. */
function ofOutcomes(aggregate: SQL): SQL {
  return sql`(select ${aggregate} from ${outcomeParties}
    join ${outcomes} on ${outcomes.releaseId} = ${outcomeParties.releaseId} and ${outcomes.id} = ${outcomeParties.outcomeId}
    where ${outcomeParties.releaseId} = ${organisations.releaseId}
      and ${outcomeParties.organisationId} = ${organisations.id})`;
}

const parties = {
  table: outcomeParties,
  on: sql`${outcomeParties.releaseId} = ${organisations.releaseId} and ${outcomeParties.organisationId} = ${organisations.id}`,
  isRepeated: true,
};

function organisationsSql(): SqlHalf<typeof ORGANISATIONS> {
  return {
    table: organisations,
    releaseId: organisations.releaseId,
    joins: {},
    tieBreaker: plain(organisations.id),
    search: { own: organisations.searchText, joined: [] },
    columns: {
      id: plain(organisations.id),
      name_en: words(organisations.nameEn),
      name_zh: words(organisations.nameZh, 'zh'),
      country: plain(organisations.country),
      kind: ordered(organisations.kind),
      outcome_count: counted(ofOutcomes(sql`count(*)::integer`)),
      first_date: day(ofOutcomes(sql`min(${outcomes.startDate})`)),
      last_date: day(ofOutcomes(sql`max(${outcomes.endDate})`)),
    },
    filters: {
      side: { ...ordered(outcomeParties.side), tie: parties },
      programme: {
        value: sql`(select ${outcomes.programmeId} from ${outcomes} where ${outcomes.releaseId} = ${outcomeParties.releaseId}
          and ${outcomes.id} = ${outcomeParties.outcomeId})`,
        type: 'text',
        tie: parties,
      },
    },
  };
}
