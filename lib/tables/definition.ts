import type { CodeList } from '@/lib/format/code-names';
import type { Locale } from '@/lib/format/locale';

type Labels = Readonly<Record<Locale, string>>;

/**
 * What a column holds. The kind alone, never the shape of a value, decides how the column is filtered, compared and
 * written: `date` is a date to the day, month or year (`areWholeDays`: always a day, worked out from what is stated); a `text` with `isList` is names between semicolons; `period` a period of the record; `year` filters by calendar year.
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

/** The lists of words that codes are called by, as the messages name them. */
export type CodeWords =
  | 'themes'
  | 'measures'
  | 'qualifiers'
  | 'outcomeKinds'
  | 'outcomeStatuses'
  | 'sides'
  | 'sourceTiers'
  | 'sourceKinds'
  | 'organisationKinds'
  | 'relationKinds'
  | 'programmeKinds'
  | 'chartForms'
  | 'yesNo'
  | 'calculations';

type FieldBase = {
  readonly key: string;
  readonly label: Labels;
  readonly reference?: Reference;
  /** The list that its identifiers are codes of: pages call them by their names, files and addresses by the code. */
  readonly codeList?: CodeList;
};
type CodeField = FieldBase & { readonly kind: 'code'; readonly codes: readonly string[]; readonly words: CodeWords };

/**
 * What a published number is besides its digits, each the key of another column: its unit (rows are ordered within one
 * unit, for amounts of two cannot be compared), its qualifier, and the ends of the interval the statement allows.
 */
export type FigureKeys = {
  readonly unit: string;
  readonly qualifier?: string;
  readonly low?: string;
  readonly high?: string;
};

/** A column of a set: filtered, sorted and exported under its key, the stable public name. */
export type Column = (
  | CodeField
  | (FieldBase & { readonly kind: 'number'; readonly figure?: FigureKeys })
  | (FieldBase & { readonly kind: 'date'; readonly areWholeDays?: true })
  | (FieldBase & { readonly kind: 'text'; readonly isList?: true })
  | (FieldBase & { readonly kind: Exclude<ColumnKind, 'code' | 'number' | 'date' | 'text'> })
) & {
  readonly nullable?: true;
  /** A shorter name, clear among the columns that a page lists of itself. */
  readonly shortLabel?: Labels;
};

/** A key that only narrows a set and is not a column of it. `number`: the row's place in the record. */
export type FilterField = (CodeField | (FieldBase & { readonly kind: 'id' | 'year' | 'number' })) & {
  readonly nullable?: true;
};

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
  /**
   * Unique in a release; ends every order and names a row in addresses. Either a column or a filter: the row's place in
   * the record (`row`).
   */
  readonly tieBreaker: { readonly key: string; readonly kind: 'id' | 'number' };
  /** What a page offers as choices with counts, in this order: keys of columns or filters, of identifiers, codes, years. */
  readonly facets: readonly string[];
  /** What a page offers as ranges with a histogram, in this order: keys of columns of numbers, dates or periods. */
  readonly ranges: readonly string[];
  /** The columns a page lists of itself, in order; the first names the row and leads to it. */
  readonly listed: Readonly<Record<Locale, readonly string[]>>;
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

/** The column that holds the unit of a figure; null of what is no figure. */
export function unitKeyOf(field: Field | undefined): string | null {
  return field?.kind === 'number' && 'figure' in field && field.figure !== undefined ? field.figure.unit : null;
}

/** What a page of the set counts by its values: its facets, and the units of the figures that it offers as ranges. */
export function countedKeys(definition: TableDefinition): readonly string[] {
  const units = definition.ranges.flatMap((key) => unitKeyOf(columnOf(definition, key)) ?? []);
  return [...new Set([...definition.facets, ...units])];
}
