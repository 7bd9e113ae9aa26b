import type { PgColumn } from 'drizzle-orm/pg-core';
import { charts, metrics, organisations, outcomes, places, programmes, sources, units } from '@/db/schema';
import type { Reference } from '@/lib/tables/definition';

type ReferenceTable =
  | typeof charts
  | typeof metrics
  | typeof organisations
  | typeof outcomes
  | typeof places
  | typeof programmes
  | typeof sources
  | typeof units;

/** The table that holds the identifiers of an entity, and what it is called; `zh` null: its name in English. */
export type ReferenceSql = {
  readonly table: ReferenceTable;
  readonly en: PgColumn;
  readonly zh: PgColumn;
  /** A name in few letters, the same in both languages. */
  readonly short?: PgColumn;
};

/** The compiler asks for the table of every reference. */
export const REFERENCES: Readonly<Record<Reference, ReferenceSql>> = {
  charts: { table: charts, en: charts.titleEn, zh: charts.titleZh },
  metrics: { table: metrics, en: metrics.nameEn, zh: metrics.nameZh },
  organisations: { table: organisations, en: organisations.nameEn, zh: organisations.nameZh },
  outcomes: { table: outcomes, en: outcomes.titleEn, zh: outcomes.titleZh },
  places: { table: places, en: places.nameEn, zh: places.nameZh },
  programmes: { table: programmes, en: programmes.nameEn, zh: programmes.nameZh, short: programmes.shortName },
  sources: { table: sources, en: sources.title, zh: sources.title },
  units: { table: units, en: units.nameEn, zh: units.nameZh },
};
