import { sql } from 'drizzle-orm';
import { observations, outcomes, relations, sources } from '@/db/schema';
import type { Locale } from '@/lib/format/locale';
import { SOURCES } from '@/lib/tables/sources';
import { COUNT, gather } from './gathered';
import { counted, ordered, plain, type SqlHalf, statedDate, type TableSet, words } from './sql-half';

export const SOURCES_SET: TableSet<typeof SOURCES> = { definition: SOURCES, sqlHalf: sourcesSql };

const days = { from: sources.startDate, to: sources.endDate };

/** How many rows of each table rest on the source. */
const groups = [
  { table: observations, values: { observation_count: COUNT } },
  { table: relations, values: { relation_count: COUNT } },
  { table: outcomes, values: { outcome_count: COUNT } },
].map((group) => ({ ...group, releaseId: group.table.releaseId, of: group.table.sourceId }));

function sourcesSql(_lang: Locale, isGathered = false): SqlHalf<typeof SOURCES> {
  const { gathered, value } = gather(sources, groups, isGathered);
  return {
    table: sources,
    gathered,
    releaseId: sources.releaseId,
    joins: {},
    tieBreaker: plain(sources.id),
    search: { own: sources.searchText, joined: [] },
    columns: {
      id: plain(sources.id),
      title: words(sources.title),
      publisher: words(sources.publisher),
      published_on: statedDate(sources.publishedOn, days),
      url: plain(sources.url),
      language: plain(sources.language),
      kind: ordered(sources.kind),
      tier: ordered(sources.tier),
      note: words(sources.note),
      observation_count: counted(value('observation_count')),
      relation_count: counted(value('relation_count')),
      outcome_count: counted(value('outcome_count')),
    },
    filters: { year: { value: sql`left(${sources.publishedOn}, 4)`, type: 'text', by: sources.publishedOn, days } },
  };
}
