import type { TextRow } from './text-row';

/**
 * What a synthetic record takes from the real one: units and places as they are, programmes in kind. Cells as the file
 * writes them.
 */
export type BaseRecord = {
  readonly units: readonly TextRow<'units'>[];
  readonly places: readonly TextRow<'places'>[];
  readonly programmes: readonly TextRow<'programmes'>[];
};
