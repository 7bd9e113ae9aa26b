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
    const items = columns.map((column) => ({
      key: column.key,
      label: column.label[locale],
      cell: cellOf(column, row, context) ?? null,
      missing: isEnd(column, definition) ? t('table.row.unbounded') : t('table.row.none'),
    }));
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

/** Whether a column holds an end of an interval, whose absence says that there is no bound. */
function isEnd({ key }: Column, { columns }: TableDefinition): boolean {
  return columns.some((one) => one.kind === 'number' && (one.figure?.low === key || one.figure?.high === key));
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
