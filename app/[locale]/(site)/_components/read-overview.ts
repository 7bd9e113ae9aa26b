import { readPage } from '@/app/_data/read-page';
import type { Database } from '@/db/database';
import { listCharts } from '@/db/queries/charts/list-charts';
import { type Coverage, getCoverage } from '@/db/queries/discovery/get-coverage';
import { type Headline, listHeadlines } from '@/db/queries/headlines/list-headlines';
import { type LatestOutcome, listLatestOutcomes } from '@/db/queries/outcomes/list-latest-outcomes';
import { listProgrammes, type ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { listStatements } from '@/db/queries/series/list-statements';
import { countRows } from '@/db/queries/sets/count-rows';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import type { PagedSet } from '@/lib/tables/set-pages';
import { DEFINITIONS } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';
import { type OverviewPlaces, readOverviewPlaces } from './read-overview-places';

const CHARTS_ON_OVERVIEW = 3;
const OUTCOMES_ON_OVERVIEW = 10;

export type HeadlineWithSeries = { readonly headline: Headline; readonly series: MetricSeries };

/** How many rows each table has, and how many programmes there are. */
export type OverviewCounts = Readonly<Record<PagedSet | 'programmes', number>>;

type Overview = {
  readonly counts: OverviewCounts;
  readonly coverage: Coverage;
  readonly headlines: readonly HeadlineWithSeries[];
  readonly charts: readonly ChartSubject[];
  readonly places: OverviewPlaces;
  readonly latestOutcomes: readonly LatestOutcome[];
  readonly programmes: readonly ProgrammeSummary[];
};

/** Everything the overview shows, of one release. */
export function readOverview(): Promise<Overview> {
  return readPage('overview', async (db, releaseId) => {
    const [headlines, charts, latestOutcomes, programmes, counts, coverage] = await Promise.all([
      listHeadlines(db, { releaseId }),
      listCharts(db, { releaseId, upToFeatured: CHARTS_ON_OVERVIEW }),
      listLatestOutcomes(db, { releaseId, count: OUTCOMES_ON_OVERVIEW }),
      listProgrammes(db, { releaseId }),
      countSets(db, releaseId),
      getCoverage(db, { releaseId }),
    ]);
    const metricIds = [...headlines.map(({ metricId }) => metricId), ...charts.flatMap((chart) => chart.metricIds)];
    const [{ metrics, statements, relations }, places] = await Promise.all([
      listStatements(db, { releaseId, metricIds: unique(metricIds) }),
      readOverviewPlaces(db, releaseId, programmes),
    ]);
    const series = metricSeriesOf(metrics, statements, relations);
    const seriesOf = new Map(series.map((one) => [one.metric.id, one]));
    return {
      counts: { ...counts, programmes: programmes.length },
      coverage,
      headlines: headlines.flatMap((headline) => {
        const found = seriesOf.get(headline.metricId);
        return found === undefined ? [] : [{ headline, series: found }];
      }),
      charts: charts.map((chart) => ({
        ...chart,
        kind: 'chart',
        metrics: chart.metricIds.flatMap((id) => seriesOf.get(id)?.metric ?? []),
        statements: statements.filter(({ metricId }) => chart.metricIds.includes(metricId)),
        relations: relations.filter(({ metricId }) => chart.metricIds.includes(metricId)),
      })),
      places,
      latestOutcomes,
      programmes,
    };
  });
}

/** How many rows each table shows where nothing is filtered. */
async function countSets(db: Database, releaseId: number): Promise<Record<PagedSet, number>> {
  const count = (set: PagedSet) => countRows(db, set, { releaseId, view: defaultView(DEFINITIONS[set], 'page') });
  const [metrics, observations, outcomes, organisations, sources] = await Promise.all([
    count('metrics'),
    count('observations'),
    count('outcomes'),
    count('organisations'),
    count('sources'),
  ]);
  return { metrics, observations, outcomes, organisations, sources };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
