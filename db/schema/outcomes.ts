import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import {
  endDate,
  figure,
  outcomeKind,
  outcomeStatus,
  PARTIAL_DATE,
  qualifier,
  releaseId,
  searchText,
  side,
  startDate,
  theme,
  titleOrigin,
} from './columns';
import { organisations } from './organisations';
import { places } from './places';
import { programmes } from './programmes';
import { sources } from './sources';
import { units } from './units';

/**
 * One identifiable result of cooperation. `start_date`…`end_date` is what `announced_on` covers. The names of the
 * parties and places, joined by "; ", are written here at import, so that a table can sort by them.
 */
export const outcomes = pgTable(
  'outcomes',
  {
    releaseId: releaseId(),
    id: text('id').notNull(),
    programmeId: text('programme_id').notNull(),
    theme: theme('theme').notNull(),
    kind: outcomeKind('kind').notNull(),
    status: outcomeStatus('status').notNull(),
    announcedOn: text('announced_on'),
    startDate: startDate(),
    endDate: endDate(),
    titleEn: text('title_en').notNull(),
    titleZh: text('title_zh').notNull(),
    titleZhOrigin: titleOrigin('title_zh_origin').notNull(),
    organisationsCnEn: text('organisations_cn_en'),
    organisationsCnZh: text('organisations_cn_zh'),
    organisationsSgEn: text('organisations_sg_en'),
    organisationsSgZh: text('organisations_sg_zh'),
    placesEn: text('places_en'),
    placesZh: text('places_zh'),
    amount: figure('amount'),
    currency: text('currency'),
    amountQualifier: qualifier('amount_qualifier'),
    sourceId: text('source_id').notNull(),
    locator: text('locator').notNull(),
    note: text('note'),
    searchText: searchText(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.id] }),
    foreignKey({
      name: 'outcomes_programme_fk',
      columns: [table.releaseId, table.programmeId],
      foreignColumns: [programmes.releaseId, programmes.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcomes_source_fk',
      columns: [table.releaseId, table.sourceId],
      foreignColumns: [sources.releaseId, sources.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcomes_currency_fk',
      columns: [table.releaseId, table.currency],
      foreignColumns: [units.releaseId, units.id],
    }).onDelete('cascade'),
    index('outcomes_newest').on(
      table.releaseId,
      sql`${table.announcedOn} collate "C" desc nulls last`,
      sql`${table.id} collate "C"`,
    ),
    index('outcomes_announced').on(table.releaseId, table.announcedOn, table.id),
    index('outcomes_programme').on(table.releaseId, table.programmeId, table.id),
    index('outcomes_theme').on(table.releaseId, table.theme, table.id),
    index('outcomes_source').on(table.releaseId, table.sourceId, table.id),
    check('outcomes_announced_on_form', sql`${table.announcedOn} ~ ${sql.raw(`'${PARTIAL_DATE}'`)}`),
    check(
      'outcomes_announced_span',
      sql`(${table.announcedOn} is null) = (${table.startDate} is null) and (${table.announcedOn} is null) = (${table.endDate} is null)`,
    ),
    check(
      'outcomes_amount_whole',
      sql`num_nonnulls(${table.amount}, ${table.currency}, ${table.amountQualifier}) in (0, 3)`,
    ),
  ],
);

/** Who takes part in an outcome, and on which side. */
export const outcomeParties = pgTable(
  'outcome_parties',
  {
    releaseId: releaseId(),
    outcomeId: text('outcome_id').notNull(),
    organisationId: text('organisation_id').notNull(),
    side: side('side').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.outcomeId, table.organisationId] }),
    foreignKey({
      name: 'outcome_parties_outcome_fk',
      columns: [table.releaseId, table.outcomeId],
      foreignColumns: [outcomes.releaseId, outcomes.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcome_parties_organisation_fk',
      columns: [table.releaseId, table.organisationId],
      foreignColumns: [organisations.releaseId, organisations.id],
    }).onDelete('cascade'),
    index('outcome_parties_organisation').on(table.releaseId, table.organisationId, table.outcomeId),
    index('outcome_parties_side').on(table.releaseId, table.side, table.outcomeId),
  ],
);

/** Where an outcome is. */
export const outcomePlaces = pgTable(
  'outcome_places',
  {
    releaseId: releaseId(),
    outcomeId: text('outcome_id').notNull(),
    placeId: text('place_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.outcomeId, table.placeId] }),
    foreignKey({
      name: 'outcome_places_outcome_fk',
      columns: [table.releaseId, table.outcomeId],
      foreignColumns: [outcomes.releaseId, outcomes.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'outcome_places_place_fk',
      columns: [table.releaseId, table.placeId],
      foreignColumns: [places.releaseId, places.id],
    }).onDelete('cascade'),
    index('outcome_places_place').on(table.releaseId, table.placeId, table.outcomeId),
  ],
);
