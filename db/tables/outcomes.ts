import { sql } from 'drizzle-orm';
import { outcomeParties, outcomePlaces, outcomes, sources } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { sourceColumns } from './source-columns';
import { ordered, plain, type SqlHalf, statedDate, type TableSet, words, worked } from './sql-half';

export const OUTCOMES_SET: TableSet<typeof OUTCOMES> = { definition: OUTCOMES, sqlHalf: outcomesSql };

const days = { from: outcomes.startDate, to: outcomes.endDate };

const parties = {
  table: outcomeParties,
  by: outcomes.id,
  on: sql`${outcomeParties.releaseId} = ${outcomes.releaseId} and ${outcomeParties.outcomeId} = ${outcomes.id}`,
};

const places = {
  table: outcomePlaces,
  by: outcomes.id,
  on: sql`${outcomePlaces.releaseId} = ${outcomes.releaseId} and ${outcomePlaces.outcomeId} = ${outcomes.id}`,
};

function outcomesSql(lang: Locale): SqlHalf<typeof OUTCOMES> {
  const isChinese = lang === 'zh';
  return {
    table: outcomes,
    releaseId: outcomes.releaseId,
    joins: { sources: { table: sources, key: outcomes.sourceId } },
    tieBreaker: plain(outcomes.id),
    search: { own: outcomes.searchText, joined: [] },
    columns: {
      id: plain(outcomes.id),
      programme_id: plain(outcomes.programmeId),
      theme: ordered(outcomes.theme),
      kind: ordered(outcomes.kind),
      status: ordered(outcomes.status),
      announced_on: statedDate(outcomes.announcedOn, days),
      title_en: words(outcomes.titleEn),
      title_zh: words(outcomes.titleZh, 'zh'),
      organisations_cn: words(isChinese ? outcomes.organisationsCnZh : outcomes.organisationsCnEn, lang),
      organisations_sg: words(isChinese ? outcomes.organisationsSgZh : outcomes.organisationsSgEn, lang),
      places: words(isChinese ? outcomes.placesZh : outcomes.placesEn, lang),
      amount: ordered(outcomes.amount),
      currency: plain(outcomes.currency),
      amount_qualifier: ordered(outcomes.amountQualifier),
      amount_low: worked(
        sql`case when ${outcomes.amountQualifier} in ('exact', 'at_least', 'more_than') then ${outcomes.amount} end`,
        'numeric',
      ),
      amount_high: worked(
        sql`case when ${outcomes.amountQualifier} in ('exact', 'nearly') then ${outcomes.amount} end`,
        'numeric',
      ),
      ...sourceColumns(outcomes),
    },
    filters: {
      // A stated date is never longer than a year, so each dated outcome has one year.
      year: { value: sql`left(${outcomes.announcedOn}, 4)`, type: 'text', by: outcomes.announcedOn, days },
      side: { ...ordered(outcomeParties.side), tie: { ...parties, isRepeated: true } },
      organisation: { ...plain(outcomeParties.organisationId), tie: { ...parties, isRepeated: false } },
      place: { ...plain(outcomePlaces.placeId), tie: { ...places, isRepeated: false } },
    },
  };
}
