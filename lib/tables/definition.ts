import type { Locale } from '@/lib/format/locale';

type Labels = Readonly<Record<Locale, string>>;

/**
 * What a column holds. The kind alone, never the shape of a value, decides how the column is filtered, compared and
 * written: `date` is a date to the day, month or year; `period` a period of the record; `year` filters by calendar year.
 */
export type ColumnKind = 'id' | 'text' | 'code' | 'date' | 'period' | 'number' | 'boolean' | 'link';
export type FieldKind = ColumnKind | 'year';

/** The entities whose identifiers a field holds: a filter by an identifier that is not in the release is refused. */
export type Reference =
  | 'programmes'
  | 'metrics'
  | 'units'
  | 'outcomes'
  | 'organisations'
  | 'places'
  | 'sources'
  | 'charts';

type FieldBase = { readonly key: string; readonly label: Labels; readonly reference?: Reference };
type CodeField = FieldBase & { readonly kind: 'code'; readonly codes: readonly string[] };

/** A column of a set: filtered, sorted and exported under its key, the stable public name. */
export type Column = (CodeField | (FieldBase & { readonly kind: Exclude<ColumnKind, 'code'> })) & {
  readonly nullable?: true;
};

/** A key that only narrows a set and is not a column of it. */
export type FilterField = CodeField | (FieldBase & { readonly kind: 'id' | 'year' });

export type Field = Column | FilterField;
export type Direction = 'asc' | 'desc';
export type SortTerm = { readonly key: string; readonly direction: Direction };

/** One set of rows: everything that page, address, API and files need to know of it and the database need not. */
export type TableDefinition = {
  readonly name: string;
  readonly label: Labels;
  readonly columns: readonly Column[];
  readonly filters: readonly FilterField[];
  readonly defaultSort: readonly SortTerm[];
  /** Unique in a release; ends every order. Either a column or the row's place in the record (`ordinal`). */
  readonly tieBreaker: { readonly key: string; readonly kind: 'id' | 'number' };
};

type ValueOf<Kind extends ColumnKind> = Kind extends 'number' ? number : Kind extends 'boolean' ? boolean : string;

/** A value as it leaves the database: numbers in the base unit, dates as ISO text, codes as the record writes them. */
export type Cell = string | number | boolean | null;

export type ColumnKey<Definition extends TableDefinition> = Definition['columns'][number]['key'];
export type FilterKey<Definition extends TableDefinition> = Definition['filters'][number]['key'];

/** A row with all columns of a set. */
export type RowOf<Definition extends TableDefinition> = {
  readonly [C in Definition['columns'][number] as C['key']]: C extends { readonly nullable: true }
    ? ValueOf<C['kind']> | null
    : C extends { readonly codes: readonly (infer Code)[] }
      ? Code
      : ValueOf<C['kind']>;
};

/** The column or filter of that key; undefined where the set has none. */
export function fieldOf(definition: TableDefinition, key: string): Field | undefined {
  return columnOf(definition, key) ?? definition.filters.find((field) => field.key === key);
}

/** The column of that key; undefined where the set has none. */
export function columnOf(definition: TableDefinition, key: string): Column | undefined {
  return definition.columns.find((column) => column.key === key);
}
