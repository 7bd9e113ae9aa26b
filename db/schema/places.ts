import { sql } from 'drizzle-orm';
import { check, doublePrecision, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { placeKind, releaseId } from './columns';
import { releases } from './releases';

export const places = pgTable(
  'places',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    country: text('country'),
    kind: placeKind('kind').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({ name: 'places_release_fk', columns: [table.releaseId], foreignColumns: [releases.id] }).onDelete(
      'cascade',
    ),
    check('places_on_earth', sql`${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`),
  ],
);
