import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { observations, outcomes, relations, sources } from '@/db/schema';
import { SOURCES } from '@/lib/tables/sources';
import { counted, ordered, plain, type SqlHalf, statedDate, type TableSet, words } from './sql-half';

export const SOURCES_SET: TableSet<typeof SOURCES> = { definition: SOURCES, sqlHalf: sourcesSql };

const days = { from: sources.startDate, to: sources.endDate };

/** How many rows of a table rest on the source. */
function supported(table: typeof observations | typeof relations | typeof outcomes): SQL {
  const of: PgTable = table;
  return sql`(select count(*)::integer from ${of}
    where ${table.releaseId} = ${sources.releaseId} and ${table.sourceId} = ${sources.id})`;
}

function sourcesSql(): SqlHalf<typeof SOURCES> {
  return {
    table: sources,
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
      observation_count: counted(supported(observations)),
      relation_count: counted(supported(relations)),
      outcome_count: counted(supported(outcomes)),
    },
    filters: { year: { value: sql`left(${sources.publishedOn}, 4)`, type: 'text', by: sources.publishedOn, days } },
  };
}
