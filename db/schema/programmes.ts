import { sql } from 'drizzle-orm';
import { check, doublePrecision, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ordinal, PARTIAL_DATE, programmeKind, releaseId } from './columns';
import { releases } from './releases';
import { sources } from './sources';

/** A system the record covers: the initiative itself, a park, the corridor, the data channel, a hospital … */
export const programmes = pgTable(
  'programmes',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    ordinal: ordinal(),
    parentId: text('parent_id'),
    kind: programmeKind('kind').notNull(),
    shortName: text('short_name').notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh'),
    launchedOn: text('launched_on'),
    place: text('place').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    summaryEn: text('summary_en').notNull(),
    summaryZh: text('summary_zh').notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({ name: 'programmes_release_fk', columns: [table.releaseId], foreignColumns: [releases.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      name: 'programmes_parent_fk',
      columns: [table.releaseId, table.parentId],
      foreignColumns: [table.releaseId, table.id],
    }),
    check('programmes_launched_on_form', sql`${table.launchedOn} ~ ${sql.raw(`'${PARTIAL_DATE}'`)}`),
    check(
      'programmes_place_on_earth',
      sql`${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`,
    ),
  ],
);

/** The documents a programme's own facts come from. */
export const programmeSources = pgTable(
  'programme_sources',
  {
    releaseId: releaseId(),
    programmeId: text('programme_id').notNull(),
    sourceId: text('source_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.programmeId, table.sourceId] }),
    foreignKey({
      name: 'programme_sources_programme_fk',
      columns: [table.releaseId, table.programmeId],
      foreignColumns: [programmes.releaseId, programmes.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'programme_sources_source_fk',
      columns: [table.releaseId, table.sourceId],
      foreignColumns: [sources.releaseId, sources.id],
    }).onDelete('cascade'),
  ],
);
