import type { RecordGroup } from '@/components/data-table/row-record';
import type { TableCell } from '@/components/data-table/table-model';
import type { Translate } from '@/components/figures/source-text';
import type { Row } from '@/db/queries/sets/list-rows';
import type { Column, TableDefinition } from '@/lib/tables/definition';
import { SOURCE_COLUMNS } from '@/lib/tables/figure-columns';
import { type CellContext, cellOf } from './cells';

const GROUPS = ['what', 'figure', 'source', 'counts', 'record'] as const;
type Group = (typeof GROUPS)[number];

/** A row in full: every column with its label, by what it tells. What the row does not say is said to be missing. */
export function recordGroups(row: Row, context: CellContext): RecordGroup[] {
  const { definition, locale } = context;
  const t: Translate = context.t;
  return GROUPS.flatMap((group): RecordGroup[] => {
    const columns = definition.columns.filter((column) => groupOf(column, definition) === group);
    const items = columns.flatMap((column) => {
      const figure = figureOfEnd(column, definition);
      // What has no value has no interval either.
      if (figure !== undefined && isMissing(row[figure.key])) return [];
      const cell = cellOf(column, row, context) ?? null;
      return [
        { key: column.key, label: column.label[locale], cell, missing: t(`table.row.${missingWord(row, figure)}`) },
      ];
    });
    if (group === 'record') items.push(...placeOf(context));
    return items.length === 0 ? [] : [{ key: group, title: t(`table.row.groups.${group}`), items }];
  });
}

function groupOf(column: Column, definition: TableDefinition): Group {
  if (column.key === definition.tieBreaker.key) return 'record';
  if (isOfSource(column, definition)) return 'source';
  if (column.kind === 'number') return column.figure === undefined ? 'counts' : 'figure';
  return figureParts(definition).has(column.key) ? 'figure' : 'what';
}

/** Columns that a row has of the source it cites; the rows of the set of sources are sources themselves. */
function isOfSource({ key }: Column, { columns }: TableDefinition): boolean {
  return columns.some((one) => one.key === 'source_id') && SOURCE_COLUMNS.some((one) => one.key === key);
}

function figureParts({ columns }: TableDefinition): ReadonlySet<string> {
  return new Set(columns.flatMap((one) => (one.kind === 'number' && one.figure ? Object.values(one.figure) : [])));
}

type FigureColumn = Extract<Column, { readonly kind: 'number' }>;

/** The figure whose interval a column holds an end of; undefined: it holds none. */
function figureOfEnd({ key }: Column, { columns }: TableDefinition): FigureColumn | undefined {
  return columns.find(
    (one): one is FigureColumn => one.kind === 'number' && (one.figure?.low === key || one.figure?.high === key),
  );
}

/** A missing end says that there is no bound on its side; where both are missing no interval is known at all. */
function missingWord(row: Row, figure: FigureColumn | undefined) {
  if (figure === undefined) return 'none';
  const { low = '', high = '' } = figure.figure ?? {};
  return isMissing(row[low]) && isMissing(row[high]) ? 'noInterval' : 'unbounded';
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** What names a row that no column names: its place in the record. */
function placeOf({
  definition,
  rowId,
  ...context
}: CellContext): { key: string; label: string; cell: TableCell; missing: string }[] {
  const t: Translate = context.t;
  const { key } = definition.tieBreaker;
  if (definition.columns.some((column) => column.key === key)) return [];
  return [{ key, label: t('table.row.place'), cell: { text: rowId }, missing: '' }];
}
