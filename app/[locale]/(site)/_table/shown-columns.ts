import type { TableColumn } from '@/components/data-table/table-model';
import { type Column, columnOf, type TableDefinition } from '@/lib/tables/definition';
import type { View } from '@/lib/tables/view';

/** The columns that a page lists, in order: those of the address, else the page's own choice. */
export function shownColumns(view: View, definition: TableDefinition): readonly Column[] {
  const keys = view.columns ?? definition.listed[view.lang];
  return keys.flatMap((key) => columnOf(definition, key) ?? []);
}

/** The columns as the table shows them. Names are short only where the page chose the columns, because only there they are clear. */
export function tableColumns(view: View, definition: TableDefinition): TableColumn[] {
  const first = definition.listed[view.lang][0];
  return shownColumns(view, definition).map((column) => {
    const longLabel = column.label[view.lang];
    return {
      key: column.key,
      label: view.columns === null ? (column.shortLabel?.[view.lang] ?? longLabel) : longLabel,
      longLabel,
      width: widthOf(column, column.key === first, definition),
      isNumeric: column.kind === 'number',
      startsDescending: column.kind === 'number' || column.kind === 'date' || column.kind === 'period',
    };
  });
}

/** Lists whose longest words ("airport or airline", "press conference") do not fit where other codes do. */
const LONG_WORDS: ReadonlySet<string> = new Set(['organisationKinds', 'sourceKinds']);

/**
 * What names the row is widest; words are wider than dates and figures with their unit, those wider than codes, units and
 * counts; a qualifier is a word beside a number.
 */
function widthOf(column: Column, isFirst: boolean, { columns }: TableDefinition): TableColumn['width'] {
  const { key, kind, reference, codeList } = column;
  if (isFirst) return 'wide';
  if (columns.some((one) => one.kind === 'number' && one.figure?.qualifier === key)) return 'tiny';
  if (kind === 'code' && LONG_WORDS.has(column.words)) return 'narrow';
  if (kind === 'date' || kind === 'period' || (kind === 'number' && column.figure !== undefined)) return 'narrow';
  const isShort = reference === 'units' || reference === 'programmes' || codeList !== undefined;
  return kind === 'text' || kind === 'link' || (kind === 'id' && !isShort) ? 'medium' : 'short';
}
