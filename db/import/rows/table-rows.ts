import type { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '@/db/schema';
import type { FileName } from '@/lib/record/files/record-files';
import type { RecordAround, RecordHead } from '../read/record-reading';
import { chartMetricRows, chartRow, programmeRow, programmeSourceRows } from './list-rows';
import { metricRows } from './metric-rows';
import type { NewRow } from './new-row';
import { outcomeRows } from './outcome-rows';
import { headlineRow, organisationRow, outcomePartyRow, outcomePlaceRow, placeRow, unitRow } from './simple-rows';
import { sourceRow } from './source-rows';
import { relationRow } from './statement-rows';

/** The rows of one table, and the file they come from. */
export type TableRows = {
  readonly table: PgTable;
  /** Made when they are asked for, one by one and once: they are not held beside what they are made of. */
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
  readonly file: FileName;
  /** For the rows of a list: the field that names the row the list belongs to. Null for the file's own rows. */
  readonly owner: string | null;
};

/** The rows of the files that observations point to, table by table, each table after those it points to. */
export function headRowsOf(head: RecordHead): readonly TableRows[] {
  return [
    of('units', schema.units, each(head.units, unitRow)),
    of('sources', schema.sources, each(head.sources, sourceRow)),
    of('programmes', schema.programmes, each(head.programmes, programmeRow)),
    of('programmes', schema.programmeSources, eachFlat(head.programmes, programmeSourceRows), 'programmeId'),
    of('metrics', schema.metrics, metricRows(head)),
  ];
}

/** The rows of the files after the observations; those of outcomes have names of files before. */
export function tailRowsOf(record: RecordAround): readonly TableRows[] {
  return [
    of('relations', schema.relations, each(record.relations, relationRow)),
    of('places', schema.places, each(record.places, placeRow)),
    of('organisations', schema.organisations, each(record.organisations, organisationRow)),
    of('outcomes', schema.outcomes, outcomeRows(record)),
    of('outcome_parties', schema.outcomeParties, each(record.outcome_parties, outcomePartyRow)),
    of('outcome_places', schema.outcomePlaces, each(record.outcome_places, outcomePlaceRow)),
    of('charts', schema.charts, each(record.charts, chartRow)),
    of('charts', schema.chartMetrics, eachFlat(record.charts, chartMetricRows), 'chartId'),
    of('headlines', schema.headlines, each(record.headlines, headlineRow)),
  ];
}

/** Holds the compiler to it: the rows have every column of the table. */
function of<Table extends PgTable>(
  file: FileName,
  table: Table,
  rows: Iterable<NewRow<Table>>,
  owner: (keyof NewRow<Table> & string) | null = null,
): TableRows {
  return { file, table, rows, owner };
}

function* each<Row, Made>(rows: readonly Row[], make: (row: Row, index: number) => Made): Generator<Made> {
  for (const [index, row] of rows.entries()) yield make(row, index);
}

function* eachFlat<Row, Made>(rows: readonly Row[], make: (row: Row) => readonly Made[]): Generator<Made> {
  for (const row of rows) yield* make(row);
}
