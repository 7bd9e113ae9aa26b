import type * as schema from '@/db/schema';
import type { RecordRow } from '@/lib/record/files/record-files';
import { daysOrNull } from './days';
import type { NewRow } from './new-row';
import { searchTextOf } from './search-text';

export function sourceRow(row: RecordRow<'sources'>): NewRow<typeof schema.sources> {
  return {
    id: row.id,
    publisher: row.publisher,
    title: row.title,
    publishedOn: row.published_on?.text ?? null,
    ...daysOrNull(row.published_on),
    url: row.url,
    language: row.language,
    kind: row.kind,
    tier: row.tier,
    note: row.note,
    searchText: searchTextOf([row.id, row.publisher, row.title, row.note]),
  };
}
