import type { SQLWrapper } from 'drizzle-orm';
import { sources } from '@/db/schema';
import { ordered, plain, statedDate, words } from './sql-half';

type Cited = { readonly sourceId: SQLWrapper; readonly locator: SQLWrapper; readonly note: SQLWrapper };

/** Who states a row of `table`, where and with what remark; `sources` is joined to it. */
export function sourceColumns(table: Cited) {
  return {
    source_id: plain(table.sourceId),
    source_title: words(sources.title),
    publisher: words(sources.publisher),
    source_tier: ordered(sources.tier),
    published_on: statedDate(sources.publishedOn, { from: sources.startDate, to: sources.endDate }),
    source_url: plain(sources.url),
    locator: words(table.locator),
    note: words(table.note),
  };
}
