import { sources } from '@/db/schema';

/** The columns that tell a reader of a document beside a figure or an outcome (`SourceNote` of lib/series/point.ts). */
export const SOURCE_NOTE = {
  id: sources.id,
  title: sources.title,
  publisher: sources.publisher,
  publishedOn: sources.publishedOn,
  url: sources.url,
  tier: sources.tier,
};
