import { sql } from 'drizzle-orm';
import { organisations, outcomeParties, outcomes } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import { ORGANISATIONS } from '@/lib/tables/organisations';
import { COUNT, gather } from './gathered';
import { counted, ordered, plain, type SqlHalf, statedText, type TableSet, words } from './sql-half';

export const ORGANISATIONS_SET: TableSet<typeof ORGANISATIONS> = {
  definition: ORGANISATIONS,
  sqlHalf: organisationsSql,
};

const partiesWithOutcomes = sql`(${outcomeParties} join ${outcomes}
  on ${outcomes.releaseId} = ${outcomeParties.releaseId} and ${outcomes.id} = ${outcomeParties.outcomeId})`;

const byOrganisation = { releaseId: outcomeParties.releaseId, of: outcomeParties.organisationId };
const groups = [
  { ...byOrganisation, table: outcomeParties, values: { outcome_count: COUNT } },
  {
    ...byOrganisation,
    table: partiesWithOutcomes,
    // As their sources state them: of "2016" no first day is known, and none is said. Their text orders them.
    values: {
      first_date: sql`min(${outcomes.announcedOn} collate "C")`,
      last_date: sql`max(${outcomes.announcedOn} collate "C")`,
    },
  },
];

const parties = {
  table: outcomeParties,
  by: organisations.id,
  on: sql`${outcomeParties.releaseId} = ${organisations.releaseId} and ${outcomeParties.organisationId} = ${organisations.id}`,
  isRepeated: true,
};

function organisationsSql(_lang: Locale, isGathered = false): SqlHalf<typeof ORGANISATIONS> {
  const { gathered, value } = gather(organisations, groups, isGathered);
  return {
    table: organisations,
    gathered,
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
      outcome_count: counted(value('outcome_count')),
      first_date: statedText(value('first_date')),
      last_date: statedText(value('last_date')),
    },
    filters: {
      side: { ...ordered(outcomeParties.side), tie: parties },
      programme: { ...plain(outcomes.programmeId), tie: { ...parties, table: partiesWithOutcomes } },
    },
  };
}
