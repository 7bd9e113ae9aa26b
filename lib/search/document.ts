import type { Figure } from '@/lib/figures/figure';
import type { Unit } from '@/lib/record/metric';
import type { OrganisationKind, OutcomeStatus, ProgrammeKind, SourceTier, Theme } from '@/lib/record/values';
import type { SourceNote } from '@/lib/series/point';

/** What a search finds, in the order in which equal results stand. `pages` are the fixed pages of the application. */
export const SEARCH_KINDS = [
  'metrics',
  'programmes',
  'outcomes',
  'organisations',
  'charts',
  'places',
  'sources',
  'pages',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The figure that stands for a metric in a list: the latest, and a repost's only where nobody else speaks. */
export type LatestFigure = {
  readonly figure: Figure;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly isDerived: boolean;
  readonly source: SourceNote;
};

type Named = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Other names, codes and the words of its kind, in both languages. */
  readonly also: string;
  /** What is said of it: definition, summary, note. */
  readonly text: string;
  /** The years it speaks of; a question that names one finds it sooner. */
  readonly years: readonly string[];
  /** How much more than others of equal words it is looked for; 1 for most. */
  readonly prior: number;
};

/** What the result list says beside the name, by kind; a partial date is null where none is stated. */
export type Facts =
  | {
      readonly kind: 'metrics';
      readonly unit: Unit;
      /** Null where nothing was published. */
      readonly latest: LatestFigure | null;
      /** Names of metrics are clear within their programme: two parks both count their residents. */
      readonly programmeEn: string;
      readonly programmeZh: string | null;
    }
  | { readonly kind: 'programmes'; readonly type: ProgrammeKind; readonly launchedOn: string | null }
  | {
      readonly kind: 'outcomes';
      readonly announcedOn: string | null;
      readonly programmeEn: string;
      readonly programmeZh: string | null;
      readonly status: OutcomeStatus;
    }
  | {
      readonly kind: 'organisations';
      readonly type: OrganisationKind;
      readonly country: string;
      readonly outcomeCount: number;
    }
  | { readonly kind: 'charts'; readonly theme: Theme }
  | { readonly kind: 'places'; readonly country: string | null; readonly outcomeCount: number }
  | {
      readonly kind: 'sources';
      readonly publisher: string;
      readonly publishedOn: string | null;
      readonly tier: SourceTier;
    }
  | { readonly kind: 'pages'; readonly path: string };

export type SearchDocument = Named & Facts;
