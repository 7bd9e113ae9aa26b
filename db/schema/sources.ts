import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { endDate, PARTIAL_DATE, releaseId, searchText, sourceKind, sourceTier, startDate } from './columns';
import { releases } from './releases';

/** A document that states figures or outcomes. `start_date`…`end_date` is what `published_on` covers. */
export const sources = pgTable(
  'sources',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    publisher: text('publisher').notNull(),
    title: text('title').notNull(),
    publishedOn: text('published_on'),
    startDate: startDate(),
    endDate: endDate(),
    url: text('url'),
    language: text('language').notNull(),
    kind: sourceKind('kind').notNull(),
    tier: sourceTier('tier').notNull(),
    note: text('note'),
    searchText: searchText(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({ name: 'sources_release_fk', columns: [table.releaseId], foreignColumns: [releases.id] }).onDelete(
      'cascade',
    ),
    index('sources_title').on(table.releaseId, sql`${table.title} collate "und-x-icu"`),
    index('sources_publisher').on(table.releaseId, sql`${table.publisher} collate "und-x-icu"`),
    index('sources_newest').on(table.releaseId, sql`${table.publishedOn} collate "C" desc nulls last`),
    index('sources_oldest').on(table.releaseId, sql`${table.publishedOn} collate "C"`),
    index('sources_published').on(table.releaseId, table.publishedOn, table.id),
    check('sources_published_on_form', sql`${table.publishedOn} ~ ${sql.raw(`'${PARTIAL_DATE}'`)}`),
    check(
      'sources_published_span',
      sql`(${table.publishedOn} is null) = (${table.startDate} is null) and (${table.publishedOn} is null) = (${table.endDate} is null)`,
    ),
    check('sources_url_form', sql`${table.url} ~ '^https?://'`),
  ],
);
