import { z } from 'zod';

/**
 * What a column's cells may hold, in the terms of the Data Package standard; whether a cell may be blank is said by the
 * schema itself (`nullable`). A pattern is unanchored and matches the whole cell.
 */
export type ColumnRule = {
  readonly type: 'string' | 'number' | 'integer' | 'list';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
};

/** The rule of each column's schema: what `data/datapackage.json` must say of that column. */
export const columnRules = z.registry<ColumnRule>();
