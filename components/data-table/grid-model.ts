import type { Direction } from '@/lib/tables/definition';
import type { FoundText, TableCell, TableColumn } from './table-model';

export type GridColumn = Pick<TableColumn, 'key' | 'label' | 'width' | 'isNumeric'>;

/** A row of a grid; `href`: where Enter leads from a cell that leads nowhere itself. */
export type GridRow = {
  readonly id: string;
  readonly href?: string;
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly found?: readonly FoundText[];
};

/**
 * How the rows are ordered by one column. `place`: its place among several keys, from 1; null where it is the only one.
 * `isLeading`: the one column that `aria-sort` names. `href`: the order its header leads to without script; without it,
 * only a script can order.
 */
export type GridSort = {
  readonly direction: Direction | false;
  readonly place: number | null;
  readonly isLeading: boolean;
  readonly href?: string;
};

/** Finished texts of a grid. */
export type GridWords = {
  /** `Arrow keys move, …`: how to walk it by keyboard. */
  readonly help: string;
  readonly copied: string;
  readonly ascending: string;
  readonly descending: string;
  readonly selectRow: string;
  readonly selectPage: string;
};

/** Rows that can be chosen. */
export type GridSelection = {
  readonly has: (id: string) => boolean;
  /** `isRange`: with all rows from the one chosen last. */
  readonly toggle: (id: string, isRange: boolean) => void;
  readonly togglePage: () => void;
  readonly page: 'none' | 'some' | 'all';
  /** The form that the boxes are of, for a page without script. */
  readonly form?: string;
  readonly fieldName?: string;
};
