import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

/**
 * One numbered, dated, immutable state of the whole record, made by one import in one transaction.
 * `content_hash` is a SHA-256 over the files' bytes and the version of the rules that compute from them: importing the
 * same folder again makes no new release.
 */
export const releases = pgTable(
  'releases',
  {
    id: integer('id').primaryKey(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    contentHash: text('content_hash').notNull(),
    /** Rows per file of the folder, by file name. */
    rowCounts: jsonb('row_counts').$type<Record<string, number>>().notNull(),
    /** The one release that is shown unless another is asked for. */
    isCurrent: boolean('is_current').notNull().default(false),
    /** Made of generated rows, to try the application at size: no figure of it was ever published. */
    isSynthetic: boolean('is_synthetic').notNull().default(false),
  },
  (table) => [uniqueIndex('releases_one_current').on(table.isCurrent).where(sql`${table.isCurrent}`)],
);
