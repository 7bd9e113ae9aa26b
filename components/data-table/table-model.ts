import type { ReactNode } from 'react';
import type { SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';

/** A part of a text that a search hit: [from, to) in UTF-16 units. */
export type Hit = readonly [from: number, to: number];

/**
 * What stands in one cell, ready to be shown. `full`: the whole text where `text` may be cut; `raw`: the bare value, which
 * copying takes; `href`: where the text leads, out of the site where `isOutside`.
 */
export type TableCell = {
  readonly text: string;
  readonly full?: string;
  readonly raw?: string | number;
  readonly href?: string;
  readonly isOutside?: boolean;
  readonly lang?: string;
  readonly hits?: readonly Hit[];
  /** Not cut to one line. */
  readonly isWhole?: boolean;
  /** By what other programs find it, in `data-cell`. */
  readonly name?: string;
  /** What is drawn in place of `text`, which then is what copying takes. */
  readonly node?: ReactNode;
};

/**
 * A piece of a text that no cell shows, with what a search hit in it; `place` says which text it is, `lang` its language
 * where that is not the page's.
 */
export type FoundText = {
  readonly place: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly lang: string | null;
};

/**
 * A row: its unique key in the set, the page of it alone, and its cells by column. A column without a cell is empty.
 * `found`: why it answers the search, where its cells do not show it.
 */
export type TableRow = {
  readonly id: string;
  readonly href: string;
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly found?: readonly FoundText[];
};

/** A column of a table on a page. `longLabel`: the name it has in files. */
export type TableColumn = {
  readonly key: string;
  readonly label: string;
  readonly longLabel: string;
  readonly width: 'tiny' | 'short' | 'narrow' | 'medium' | 'wide';
  readonly isNumeric: boolean;
  readonly startsDescending: boolean;
};

/** A page of rows of a view, and what the controls round it need. Plain data, made on the server. */
export type TableModel = {
  readonly set: SetName;
  readonly view: View;
  /** The address of the table without a view. */
  readonly path: string;
  /** Names the table and its scrolling region. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** Every column of the set, in the order of files: what can be listed. */
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly TableRow[];
  /** How many rows of the view precede those listed. */
  readonly start: number;
  /** How many rows the view has. */
  readonly count: number;
  /** Cursors as addresses write them; null: no rows on that side. */
  readonly previous: string | null;
  readonly next: string | null;
};
