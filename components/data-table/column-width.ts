import type { TableColumn } from './table-model';

/**
 * A whole date or a figure with its unit fits `narrow`; a code, a unit or a count `short`. With these what the tables of
 * outcomes and observations are read for fits a page of 1440 px unscrolled.
 */
const WIDTHS_REM: Record<TableColumn['width'], number> = {
  tiny: 6,
  short: 7.75,
  narrow: 9.5,
  medium: 12,
  wide: 20,
};
/** Room beside a header's letters: padding, arrow, number of its place. */
const BESIDE_REM = 3;
const WIDEST_LABEL_REM = 14;

/** Narrowest and widest a reader may draw a column, in px. */
export const MIN_WIDTH_PX = 48;
export const MAX_WIDTH_PX = 960;
/** How much a key makes a column wider or narrower, in px. */
export const WIDTH_STEP_PX = 16;

/**
 * The width of a column of itself, in rem: that of its class, wider where its name needs it. It hangs on nothing that differs
 * from page to page, so that no column moves while paging.
 */
export function widthRem({ width, label }: Pick<TableColumn, 'width' | 'label'>): number {
  let letters = 0;
  for (const letter of label) letters += /[\u2E80-\uFFEF]/.test(letter) ? 0.85 : 0.46;
  const forLabel = Math.min(letters + BESIDE_REM, WIDEST_LABEL_REM);
  return Math.max(WIDTHS_REM[width], Math.round(forLabel * 4) / 4);
}

/** The width of a column as CSS: the reader's, else its own. */
export function widthOf(column: Pick<TableColumn, 'key' | 'width' | 'label'>): string {
  return `var(--w-${column.key}, ${widthRem(column)}rem)`;
}

/** A drawn width within its bounds, in whole px. */
export function boundedWidth(px: number): number {
  return Math.round(Math.min(Math.max(px, MIN_WIDTH_PX), MAX_WIDTH_PX));
}
