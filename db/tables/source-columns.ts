import type { PgColumn } from 'drizzle-orm/pg-core';
import { sources } from '@/db/schema';
import { beside, ordered, plain, statedDate, words } from './sql-half';

type Cited = { readonly sourceId: PgColumn; readonly locator: PgColumn; readonly note: PgColumn };

/** Who states a row of `table`, where and with what remark; `sources` stands beside it. */
export function sourceColumns(table: Cited) {
  return {
    source_id: plain(table.sourceId),
    ...beside('sources', {
      source_title: words(sources.title),
      publisher: words(sources.publisher),
      source_tier: ordered(sources.tier),
      published_on: statedDate(sources.publishedOn, { from: sources.startDate, to: sources.endDate }),
      source_url: plain(sources.url),
    }),
    locator: words(table.locator),
    note: words(table.note),
  };
}
