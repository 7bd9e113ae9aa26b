import { readPage } from '@/app/_data/read-page';
import type { Database } from '@/db/database';
import { listOutcomesOf } from '@/db/queries/outcomes/list-outcomes-of';
import type { OutcomeLine } from '@/db/queries/outcomes/outcome-line';
import { listProgrammesOfSource, type ProgrammeOfSource } from '@/db/queries/sources/list-programmes-of-source';
import { listSourceConflicts, type SourceConflicts } from '@/db/queries/sources/list-source-conflicts';
import { listSourceRelations, type SourceRelation } from '@/db/queries/sources/list-source-relations';
import { listSourceStatements, type SourceStatement } from '@/db/queries/sources/list-source-statements';
import type { Metric } from '@/lib/record/metric';
import { disagreementsOf } from '@/lib/series/conflicts';
import { metricSeriesOf } from '@/lib/series/metric-series';
import { type StatedPeriod, statementsByPeriod } from '@/lib/series/statements-by-period';

/** More than any document of the record states; a page of many more could not be read. */
export const LISTED = 200;
const CONFLICTS_LISTED = 12;

/** A period or date for which the document is at odds with another statement, with everything stated of it. */
export type SourceConflict = { readonly metric: Metric; readonly stated: StatedPeriod };

/** What rests on a document. Lists are cut at `LISTED`: the row of the document counts all. */
export type SourcePage = {
  readonly statements: readonly SourceStatement[];
  readonly relations: readonly SourceRelation[];
  readonly outcomes: readonly OutcomeLine[];
  readonly programmes: readonly ProgrammeOfSource[];
  readonly conflicts: readonly SourceConflict[];
  /** Of how many periods and dates, listed or not. */
  readonly conflictCount: number;
};

/** Everything the page of a document shows beside its row; of a document that is not in the release, nothing. */
export function readSource(id: string): Promise<SourcePage> {
  return readPage(`source page ${id}`, (db, releaseId) => askSource(db, releaseId, id));
}

/** The same, asked of a database. */
export async function askSource(db: Database, releaseId: number, sourceId: string): Promise<SourcePage> {
  const input = { releaseId, sourceId };
  const [statements, relations, outcomes, programmes, conflicts] = await Promise.all([
    listSourceStatements(db, { ...input, limit: LISTED }),
    listSourceRelations(db, { ...input, limit: LISTED }),
    listOutcomesOf(db, { releaseId, of: { sourceId }, limit: LISTED }),
    listProgrammesOfSource(db, input),
    listSourceConflicts(db, { ...input, limit: CONFLICTS_LISTED }),
  ]);
  return {
    statements,
    relations,
    outcomes,
    programmes,
    conflicts: conflictsOf(conflicts, sourceId).slice(0, CONFLICTS_LISTED),
    conflictCount: conflicts.total,
  };
}

/** The periods and dates of which a statement of the document is at odds with another, the latest of each metric first. */
function conflictsOf({ metrics, statements }: SourceConflicts, sourceId: string): SourceConflict[] {
  return metricSeriesOf(metrics, statements, []).flatMap(({ metric, points }) => {
    const own = disagreementsOf(points).filter((one) => one.statements.some(({ source }) => source.id === sourceId));
    return statementsByPeriod(own.map(({ point }) => point)).map((stated) => ({ metric, stated }));
  });
}
