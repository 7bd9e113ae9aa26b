import { readPage } from '@/app/_data/read-page';
import type { ChartInSmall } from '@/app/[locale]/(site)/_components/chart-cards';
import type { Database } from '@/db/database';
import { countProgrammeContents } from '@/db/queries/programmes/count-programme-contents';
import { listChartsOfProgramme } from '@/db/queries/programmes/list-charts-of-programme';
import { listKeyMetrics } from '@/db/queries/programmes/list-key-metrics';
import { listKnownSources } from '@/db/queries/programmes/list-known-sources';
import {
  listProgrammeOrganisations,
  type ProgrammeOrganisation,
} from '@/db/queries/programmes/list-programme-organisations';
import { listProgrammeOutcomes, type ProgrammeOutcome } from '@/db/queries/programmes/list-programme-outcomes';
import { listProgrammeSources, type ProgrammeSource } from '@/db/queries/programmes/list-programme-sources';
import { listProgrammes, type ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { listStatements } from '@/db/queries/series/list-statements';
import { possibleIds } from '@/lib/record/named-sources';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { SourceNote } from '@/lib/series/point';
import { sparklineOf } from '@/lib/series/sparkline';
import type { ChartSubject } from '@/lib/series/view/chart-subject';

const KEY_FIGURES = 9;
/** More than any programme of the record has; a page of many more could not be read. */
const MAX_OUTCOMES = 400;

/** A programme as its page shows it: what is of itself, not of the programmes that belong to it. */
export type ProgrammePage = {
  readonly programme: ProgrammeSummary;
  readonly statementCount: number;
  readonly parent: ProgrammeSummary | null;
  readonly children: readonly ProgrammeSummary[];
  /** Latest first, those without a date last. Fewer than the programme has where it has very many. */
  readonly outcomes: readonly ProgrammeOutcome[];
  readonly organisations: readonly ProgrammeOrganisation[];
  readonly sources: readonly ProgrammeSource[];
  /** The documents that the programme's note names. */
  readonly notedSources: readonly SourceNote[];
  readonly keySeries: readonly MetricSeries[];
  readonly charts: readonly ChartInSmall[];
  /** The first of the charts, with all that it is drawn from; null where there is none. */
  readonly firstChart: ChartSubject | null;
  /** Of the programmes whose metrics the charts show. */
  readonly shortNames: ReadonlyMap<string, string>;
};

/** Everything the page of a programme shows, of one release; null where there is no such programme. */
export function readProgramme(id: string): Promise<ProgrammePage | null> {
  return readPage(`programme page ${id}`, (db, releaseId) => askProgramme(db, releaseId, id));
}

/** The same, asked of a database. */
export async function askProgramme(db: Database, releaseId: number, id: string): Promise<ProgrammePage | null> {
  const programmes = await listProgrammes(db, { releaseId });
  const programme = programmes.find((one) => one.id === id);
  if (programme === undefined) return null;
  const input = { releaseId, programmeId: id };
  const [contents, outcomes, organisations, sources, notedSources, keyIds, charts] = await Promise.all([
    countProgrammeContents(db, { releaseId }),
    listProgrammeOutcomes(db, { ...input, limit: MAX_OUTCOMES }),
    listProgrammeOrganisations(db, input),
    listProgrammeSources(db, input),
    listKnownSources(db, { releaseId, ids: possibleIds(programme.note ?? '') }),
    listKeyMetrics(db, { ...input, limit: KEY_FIGURES }),
    listChartsOfProgramme(db, input),
  ]);
  const metricIds = [...new Set([...keyIds, ...charts.flatMap((chart) => chart.metricIds)])];
  const { metrics, statements, relations } = await listStatements(db, { releaseId, metricIds });
  const [first] = charts;
  const isOfFirst = ({ metricId }: { readonly metricId: string }) => first?.metricIds.includes(metricId) ?? false;
  const series = new Map(metricSeriesOf(metrics, statements, relations).map((one) => [one.metric.id, one]));
  return {
    programme,
    statementCount: contents.find((one) => one.id === id)?.statementCount ?? 0,
    parent: programmes.find((one) => one.id === programme.parentId) ?? null,
    children: programmes.filter((one) => one.parentId === id),
    outcomes,
    organisations,
    sources,
    notedSources,
    keySeries: keyIds.flatMap((metricId) => series.get(metricId) ?? []),
    charts: charts.map((chart) => ({
      chart,
      metrics: chart.metricIds
        .flatMap((metricId) => series.get(metricId) ?? [])
        .map((one) => ({ series: one, sparkline: sparklineOf(one) })),
    })),
    firstChart:
      first === undefined
        ? null
        : {
            ...first,
            kind: 'chart',
            metrics: first.metricIds.flatMap((metricId) => series.get(metricId)?.metric ?? []),
            statements: statements.filter(isOfFirst),
            relations: relations.filter(isOfFirst),
          },
    shortNames: new Map(programmes.map(({ id: other, shortName }) => [other, shortName])),
  };
}
