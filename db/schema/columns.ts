import { sql } from 'drizzle-orm';
import { date, integer, numeric, pgEnum, text } from 'drizzle-orm/pg-core';
import * as values from '@/lib/record/values';

/** The coded words of the record as database types; a new word is added in `lib/record/values.ts` first. */
export const qualifier = pgEnum('qualifier', values.QUALIFIERS);
export const measure = pgEnum('measure', values.MEASURES);
export const sourceTier = pgEnum('source_tier', values.SOURCE_TIERS);
export const sourceKind = pgEnum('source_kind', values.SOURCE_KINDS);
export const theme = pgEnum('theme', values.THEMES);
export const relationKind = pgEnum('relation_kind', values.RELATION_KINDS);
export const outcomeKind = pgEnum('outcome_kind', values.OUTCOME_KINDS);
export const outcomeStatus = pgEnum('outcome_status', values.OUTCOME_STATUSES);
export const side = pgEnum('side', values.SIDES);
export const unitKind = pgEnum('unit_kind', values.UNIT_KINDS);
export const programmeKind = pgEnum('programme_kind', values.PROGRAMME_KINDS);
export const organisationKind = pgEnum('organisation_kind', values.ORGANISATION_KINDS);
export const placeKind = pgEnum('place_kind', values.PLACE_KINDS);
export const titleOrigin = pgEnum('title_origin', values.TITLE_ORIGINS);
export const chartForm = pgEnum('chart_form', values.CHART_FORMS);

/** The release a row belongs to. Rows of a release are never changed, so a reader that names its release sees one state. */
export const releaseId = () => integer('release_id').notNull();

/** A published number, in the base unit of its metric; at most 15 significant digits, so a double holds it exactly. */
export const figure = (name: string) => numeric(name, { mode: 'number' });

/** Position of the row in its file, from 1: the unique tie-breaker of every order. */
export const ordinal = () => integer('ordinal').notNull();

/** First and last day (both included) of what a period or a partial date covers; null where no date is stated. */
export const startDate = () => date('start_date', { mode: 'string' });
export const endDate = () => date('end_date', { mode: 'string' });

/** A date to the day, month or year, as the source states it. */
export const PARTIAL_DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** Words of the row in both languages, lower-cased, for substring search. */
export const searchText = () => text('search_text').notNull();

/**
 * The same of a row's own texts, made by the database: compatible forms made one, case levelled by the root collation, so
 * that it is the same in every database. A line break keeps the end of one text from meeting the start of the next.
 */
export const ownSearchText = (...columns: readonly [string, ...string[]]) => {
  const joined = columns.map((name) => `coalesce("${name}", '')`).join(` || e'\\n' || `);
  return text('search_text')
    .notNull()
    .generatedAlwaysAs(sql.raw(`lower(normalize(${joined}, NFKC) collate "und-x-icu")`));
};
