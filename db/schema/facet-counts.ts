import { foreignKey, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { releaseId } from './columns';
import { releases } from './releases';

/**
 * How many rows of a set have each value of a facet, in the whole release: counted once, when it is imported. A value of
 * null: the rows without one.
 */
export const facetCounts = pgTable(
  'facet_counts',
  {
    releaseId: releaseId(),
    set: text('set').notNull(),
    key: text('key').notNull(),
    value: text('value'),
    count: integer('count').notNull(),
  },
  (table) => [
    unique('facet_counts_key').on(table.releaseId, table.set, table.key, table.value).nullsNotDistinct(),
    foreignKey({
      name: 'facet_counts_release_fk',
      columns: [table.releaseId],
      foreignColumns: [releases.id],
    }).onDelete('cascade'),
  ],
);
