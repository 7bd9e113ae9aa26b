import type { FacetChoice } from './facet-model';

/** One bar of a histogram: the rows whose values lie in `term` (`2019`, `1000..1999`), which is also the filter it leads to. */
export type RangeBin = {
  /** The two ends, both included, as an address writes them. */
  readonly from: string;
  readonly to: string;
  /** The range and its count, as they are said: `2019: 24`. */
  readonly label: string;
  /** Its height as a share of the highest. */
  readonly share: number;
  readonly href: string;
  /** False for bars outside the chosen range; true for all where none is chosen. */
  readonly isChosen: boolean;
};

export type RangeModel = {
  readonly key: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly bins: readonly RangeBin[];
  /** What the ends of the axis are. */
  readonly ends: readonly [string, string] | null;
  /** The two fields; null where figures have several units, which have no common range. */
  readonly fields: RangeFields | null;
  /** Where there are several units: that one is to be chosen first, and the ways to do so. */
  readonly chooseFirst: { readonly text: string; readonly links: readonly { label: string; href: string }[] } | null;
  /** Rows without a value, rows with one. */
  readonly choices: readonly FacetChoice[];
  readonly applyLabel: string;
  /** How bars are chosen by keys, for those who hear the page. */
  readonly help: string;
};

export type RangeFields = {
  readonly from: { readonly name: string; readonly label: string; readonly value: string };
  readonly to: { readonly name: string; readonly label: string; readonly value: string };
  /** How it may be written, and in which unit. */
  readonly hint: string;
};
