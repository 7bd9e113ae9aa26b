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
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly file: FileName;
  /** For the rows of a list: the field that names the row the list belongs to. Null for the file's own rows. */
  readonly owner: string | null;
};

/** The rows of the files that observations point to, table by table, each table after those it points to. */
export function headRowsOf(head: RecordHead): readonly TableRows[] {
  return [
    of('units', schema.units, head.units.map(unitRow)),
    of('sources', schema.sources, head.sources.map(sourceRow)),
    of('programmes', schema.programmes, head.programmes.map(programmeRow)),
    of('programmes', schema.programmeSources, head.programmes.flatMap(programmeSourceRows), 'programmeId'),
    of('metrics', schema.metrics, metricRows(head)),
  ];
}

/** The rows of the files after the observations; those of outcomes have names of files before. */
export function tailRowsOf(record: RecordAround): readonly TableRows[] {
  return [
    of('relations', schema.relations, record.relations.map(relationRow)),
    of('places', schema.places, record.places.map(placeRow)),
    of('organisations', schema.organisations, record.organisations.map(organisationRow)),
    of('outcomes', schema.outcomes, outcomeRows(record)),
    of('outcome_parties', schema.outcomeParties, record.outcome_parties.map(outcomePartyRow)),
    of('outcome_places', schema.outcomePlaces, record.outcome_places.map(outcomePlaceRow)),
    of('charts', schema.charts, record.charts.map(chartRow)),
    of('charts', schema.chartMetrics, record.charts.flatMap(chartMetricRows), 'chartId'),
    of('headlines', schema.headlines, record.headlines.map(headlineRow)),
  ];
}

/** Holds the compiler to it: the rows have every column of the table. */
function of<Table extends PgTable>(
  file: FileName,
  table: Table,
  rows: readonly NewRow<Table>[],
  owner: (keyof NewRow<Table> & string) | null = null,
): TableRows {
  return { file, table, rows, owner };
}
