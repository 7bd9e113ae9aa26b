import type { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '@/db/schema';
import type { FileName, RecordRows } from '@/lib/record/files/record-files';
import { chartMetricRows, chartRow, programmeRow, programmeSourceRows } from './list-rows';
import { metricRows } from './metric-rows';
import type { NewRow } from './new-row';
import { outcomeRows } from './outcome-rows';
import { pointRows } from './point-rows';
import { headlineRow, organisationRow, outcomePartyRow, outcomePlaceRow, placeRow, unitRow } from './simple-rows';
import { sourceRow } from './source-rows';
import { observationRow, relationRow } from './statement-rows';

/** The rows of one table, and the file they come from. */
export type TableRows = {
  readonly table: PgTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Null for what is computed from several files. */
  readonly file: FileName | null;
  /** For the rows of a list: the field that names the row the list belongs to. Null for the file's own rows. */
  readonly owner: string | null;
};

/** All rows of a record, table by table, each table after those it points to. */
export function tableRowsOf(record: RecordRows): readonly TableRows[] {
  return [
    of('units', schema.units, record.units.map(unitRow)),
    of('sources', schema.sources, record.sources.map(sourceRow)),
    of('programmes', schema.programmes, record.programmes.map(programmeRow)),
    of('programmes', schema.programmeSources, record.programmes.flatMap(programmeSourceRows), 'programmeId'),
    of('metrics', schema.metrics, metricRows(record)),
    of('observations', schema.observations, record.observations.map(observationRow)),
    of('relations', schema.relations, record.relations.map(relationRow)),
    of('places', schema.places, record.places.map(placeRow)),
    of('organisations', schema.organisations, record.organisations.map(organisationRow)),
    of('outcomes', schema.outcomes, outcomeRows(record)),
    of('outcome_parties', schema.outcomeParties, record.outcome_parties.map(outcomePartyRow)),
    of('outcome_places', schema.outcomePlaces, record.outcome_places.map(outcomePlaceRow)),
    of('charts', schema.charts, record.charts.map(chartRow)),
    of('charts', schema.chartMetrics, record.charts.flatMap(chartMetricRows), 'chartId'),
    of('headlines', schema.headlines, record.headlines.map(headlineRow)),
    of(null, schema.points, pointRows(record)),
  ];
}

/** Holds the compiler to it: the rows have every column of the table. */
function of<Table extends PgTable>(
  file: FileName | null,
  table: Table,
  rows: readonly NewRow<Table>[],
  owner: (keyof NewRow<Table> & string) | null = null,
): TableRows {
  return { file, table, rows, owner };
}
