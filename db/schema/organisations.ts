import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { organisationKind, ownSearchText, releaseId } from './columns';
import { releases } from './releases';

export const organisations = pgTable(
  'organisations',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    country: text('country').notNull(),
    kind: organisationKind('kind').notNull(),
    searchText: ownSearchText('name_en', 'name_zh'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({
      name: 'organisations_release_fk',
      columns: [table.releaseId],
      foreignColumns: [releases.id],
    }).onDelete('cascade'),
  ],
);
