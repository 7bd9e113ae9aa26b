import { type SQL, sql } from 'drizzle-orm';
import { columnsOf, selectRows } from '@/db/tables/select-rows';
import type { Column } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import type { View } from '@/lib/tables/view';
import { type CopyText, copyText } from './copy-text';

/** The form rows leave the database in: of CSV, of a JSON object each, of a JSON array of cells each. */
export type RowForm = 'csv' | 'objects' | 'arrays';

type Input = { readonly releaseId: number; readonly view: View };

/** All rows of a view, with its columns in its order, as COPY writes them in a form. */
export function rowQuery(name: SetName, { releaseId, view }: Input, form: RowForm): CopyText {
  const columns = columnsOf(DEFINITIONS[name], view.columns);
  const write = form === 'csv' ? csvWriter(columns.length === 1) : plainNumber;
  const rows = selectRows(name, { releaseId, view, columns: view.columns, write });
  if (form === 'csv') return copyText(rows, 'csv');
  const cells = columns.map(({ key }) => sql`r.${sql.identifier(key)}`);
  const row = form === 'objects' ? sql`row_to_json(r)` : sql`json_build_array(${sql.join(cells, sql`, `)})`;
  return copyText(sql`select ${row} from (${rows}) r`, 'lines');
}

/** Starts that make a spreadsheet run a cell: `=`, `+`, `-`, `@`, tab, carriage return; a line feed too, which some skip. */
const RUNS = sql.raw('(61, 43, 45, 64, 9, 13, 10)');
/** All of them come before the letters, with which most texts begin: asked first, this takes an eighth off a large file. */
const FIRST_LETTER = sql.raw('65');

/**
 * Cells as CSV has them: true and false in full, texts that a spreadsheet would run behind an apostrophe. Where a row has
 * but one cell, one without a value is an empty text, which is quoted: readers skip a line with nothing on it.
 */
function csvWriter(isLoneColumn: boolean): (column: Column, value: SQL) => SQL {
  return (column, value) => {
    const cell = csvCell(column, value);
    return isLoneColumn && column.nullable === true ? sql`coalesce((${cell})::text, '')` : cell;
  };
}

function csvCell(column: Column, value: SQL): SQL {
  switch (column.kind) {
    case 'id':
    case 'text':
    case 'link':
      return sql`case when ${mayRun(value)} then '''' || ${value} else ${value} end`;
    case 'boolean':
      return sql`(${value})::text`;
    default:
      return plainNumber(column, value);
  }
}

function mayRun(text: SQL): SQL {
  return sql`ascii(${text}) < ${FIRST_LETTER} and ascii(${text}) in ${RUNS}`;
}

/** Numbers without the noughts that only say how they were typed; counts are whole. */
function plainNumber(column: Column, value: SQL): SQL {
  return column.kind === 'number' && column.figure !== undefined ? sql`trim_scale(${value})` : value;
}
