import { z } from 'zod';

/**
 * What a column's cells may hold, in the terms of the Data Package standard; whether a cell may be blank is said by the
 * schema itself (`nullable`). A pattern is unanchored and matches the whole cell.
 */
export type ColumnRule = {
  readonly type: 'string' | 'number' | 'integer';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /**
   * What stands between the ids of a list. Not in the descriptor: the standard's text has a type `list`, its published
   * profile refuses it, so there a list is a string with a pattern.
   */
  readonly separator?: ';';
};

/** The rule of each column's schema: what `data/datapackage.json` must say of that column. */
export const columnRules = z.registry<ColumnRule>();
