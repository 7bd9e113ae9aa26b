/**
 * The value lists of the record: every word a coded column may hold, in the order in which it is listed or preferred.
 * The database's enumerated types, the import's checks, the filters and the messages are all made from these tuples.
 */

/** How firmly a source states a value, from the firmest to the least firm. */
export const QUALIFIERS = ['exact', 'about', 'at_least', 'more_than', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What kind of quantity a metric is: over a period, at a date, since the start, or a rate. */
export const MEASURES = ['flow', 'stock', 'cumulative', 'ratio', 'growth'] as const;
export type Measure = (typeof MEASURES)[number];

/** How close a source stands to the one who knows, best first: this order decides the preferred observation. */
export const SOURCE_TIERS = ['official', 'press', 'company', 'reference', 'repost'] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

export const SOURCE_KINDS = [
  'government_report',
  'statistical_bulletin',
  'press_conference',
  'news_report',
  'company_release',
  'web_page',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Subjects shared by metrics, charts and outcomes. */
export const THEMES = [
  'cooperation',
  'financing',
  'trade',
  'investment',
  'logistics',
  'aviation',
  'tourism',
  'digital',
  'innovation',
  'talent',
  'health',
  'green',
  'economy',
] as const;
export type Theme = (typeof THEMES)[number];

export const RELATION_KINDS = ['multiple', 'percent_change'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const OUTCOME_KINDS = [
  'agreement',
  'institutional_innovation',
  'facility',
  'joint_venture',
  'service',
  'financing_deal',
  'market_access',
  'route',
  'event',
  'company_entry',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The state of an outcome at the time of its source. */
export const OUTCOME_STATUSES = [
  'announced',
  'signed',
  'approved',
  'under_construction',
  'completed',
  'in_operation',
  'replicated',
] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** The two sides of an outcome. */
export const SIDES = ['CN', 'SG'] as const;
export type Side = (typeof SIDES)[number];

export const UNIT_KINDS = ['currency', 'count', 'rate', 'mass', 'share', 'duration', 'power', 'area', 'rank'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const PROGRAMME_KINDS = [
  'intergovernmental_project',
  'trade_corridor',
  'digital_channel',
  'facility',
  'institution',
  'joint_venture',
  'platform',
] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

export const ORGANISATION_KINDS = [
  'government',
  'regulator',
  'company',
  'bank',
  'airport_or_airline',
  'group_of_companies',
  'association',
  'university',
  'hospital',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const PLACE_KINDS = ['country', 'region', 'city', 'district', 'port'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Whether a Chinese title was read in a source or translated for the record. */
export const TITLE_ORIGINS = ['source', 'translated'] as const;
export type TitleOrigin = (typeof TITLE_ORIGINS)[number];

/** How a chart draws its points: as points on a time axis, bars over their period, or steps between dates. */
export const CHART_FORMS = ['points', 'bars', 'steps'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];
