import { FILE_NAMES, type FileName, RECORD_FILES } from '@/lib/record/files/record-files';
import type { Side } from '@/lib/record/values';
import type { BaseRecord } from './base-record';
import { chartRows, headlineRows } from './charts';
import { metricRow, planMetrics } from './metrics';
import { observationRows } from './observations';
import { organisationRow, planOrganisation, type SyntheticOrganisation } from './organisations';
import { outcomePartyRows, outcomePlaceRows, outcomeRow } from './outcomes';
import { programmeIdOf, programmeRow } from './programmes';
import { relationRows } from './relations';
import { countsOf, type SyntheticSize } from './size';
import { planSource, sourceRow } from './sources';
import type { TextRow } from './text-row';

/** A file of the record, its cells in the order of its columns, made one row at a time. */
export type SyntheticFile = {
  readonly name: FileName;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly (string | null)[]>;
};

/** All files of a synthetic record: the same base, size and seed make the same cells. */
export function syntheticRecord(base: BaseRecord, size: SyntheticSize): readonly SyntheticFile[] {
  const rows = rowsOf(base, size);
  return FILE_NAMES.map((name) => {
    const { columns } = RECORD_FILES[name];
    return { name, columns, rows: cellsOf(rows[name], columns) };
  });
}

type SyntheticRows = { readonly [Name in FileName]: Iterable<TextRow<Name>> };

function rowsOf(base: BaseRecord, size: SyntheticSize): SyntheticRows {
  const { seed, outcomes } = size;
  const counts = countsOf(size);
  const metrics = planMetrics(size);
  const sources = Array.from({ length: counts.sources }, (_, index) => planSource(seed, index));
  const programmes = base.programmes.map(({ id }) => programmeIdOf(id));
  const places = base.places.map(({ id }) => id).filter((id) => id !== null);
  const bySide = organisationsBySide(seed, counts.organisations);
  return {
    units: base.units,
    sources: eachOf(sources, (source) => [sourceRow(seed, source, counts.sources)]),
    programmes: base.programmes.map((row, index) => programmeRow(row, [sources[index % counts.sources]?.id ?? ''])),
    metrics: metrics.map((metric) => metricRow(seed, programmes, metric)),
    observations: eachOf(metrics, (metric) => observationRows(seed, metric, sources)),
    relations: eachOf(metrics, (metric) => relationRows(seed, metric, sources)),
    places: base.places,
    organisations: eachOf(numbersBelow(counts.organisations), (index) => [organisationRow(seed, index)]),
    outcomes: eachOf(numbersBelow(outcomes), (index) => [outcomeRow(seed, index, programmes, sources)]),
    outcome_parties: eachOf(numbersBelow(outcomes), (index) => outcomePartyRows(seed, index, bySide)),
    outcome_places: eachOf(numbersBelow(outcomes), (index) => outcomePlaceRows(seed, index, places)),
    charts: chartRows(metrics),
    headlines: headlineRows(metrics),
  };
}

function organisationsBySide(seed: number, count: number): ReadonlyMap<Side, readonly SyntheticOrganisation[]> {
  const all = Array.from({ length: count }, (_, index) => planOrganisation(seed, index));
  return new Map((['CN', 'SG'] as const).map((side) => [side, all.filter((one) => one.side === side)]));
}

function* numbersBelow(end: number): Generator<number> {
  for (let number = 0; number < end; number += 1) yield number;
}

function* eachOf<Item, Row>(items: Iterable<Item>, rowsOfItem: (item: Item) => Iterable<Row>): Generator<Row> {
  for (const item of items) yield* rowsOfItem(item);
}

function* cellsOf(
  rows: Iterable<Readonly<Record<string, string | null>>>,
  columns: readonly string[],
): Generator<readonly (string | null)[]> {
  for (const row of rows) yield columns.map((column) => row[column] ?? null);
}
