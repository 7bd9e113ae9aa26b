/** What stands in one cell, ready to be shown. `full`: the whole text where `text` may be cut; `raw`: the bare value. */
export type TableCell = {
  readonly text: string;
  readonly full?: string;
  readonly raw?: number;
  readonly href?: string;
  readonly lang?: string;
};

export type TableRow = { readonly id: string; readonly cells: Readonly<Record<string, TableCell>> };

/** A column of a table on a page. `sort` holds the addresses of the two orders by it. */
export type TableColumn = {
  readonly key: string;
  readonly label: string;
  readonly width: 'narrow' | 'medium' | 'wide';
  readonly isNumeric: boolean;
  readonly startsDescending: boolean;
  readonly sort: { readonly asc: string; readonly desc: string };
};

export type TableSorting = { readonly key: string; readonly direction: 'asc' | 'desc' };
