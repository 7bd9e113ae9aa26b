import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { releaseId, unitKind } from './columns';
import { releases } from './releases';

export const units = pgTable(
  'units',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    kind: unitKind('kind').notNull(),
    symbol: text('symbol'),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({ name: 'units_release_fk', columns: [table.releaseId], foreignColumns: [releases.id] }).onDelete(
      'cascade',
    ),
  ],
);
