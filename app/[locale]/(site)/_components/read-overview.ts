import { readPage } from '@/app/_data/read-page';
import { listCharts } from '@/db/queries/charts/list-charts';
import { type Headline, listHeadlines } from '@/db/queries/headlines/list-headlines';
import { countOutcomes } from '@/db/queries/outcomes/count-outcomes';
import { type LatestOutcome, listLatestOutcomes } from '@/db/queries/outcomes/list-latest-outcomes';
import { listProgrammes, type ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { listStatements } from '@/db/queries/series/list-statements';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';
import type { ChartSubject } from '@/lib/series/view/chart-subject';

const CHARTS_ON_OVERVIEW = 3;
const OUTCOMES_ON_OVERVIEW = 8;

export type HeadlineWithSeries = { readonly headline: Headline; readonly series: MetricSeries };

type Overview = {
  readonly headlines: readonly HeadlineWithSeries[];
  readonly charts: readonly ChartSubject[];
  readonly latestOutcomes: readonly LatestOutcome[];
  readonly outcomeCount: number;
  readonly programmes: readonly ProgrammeSummary[];
};

/** Everything the overview shows, of one release. */
export function readOverview(): Promise<Overview> {
  return readPage('overview', async (db, releaseId) => {
    const [headlines, charts, latestOutcomes, outcomeCount, programmes] = await Promise.all([
      listHeadlines(db, { releaseId }),
      listCharts(db, { releaseId, upToFeatured: CHARTS_ON_OVERVIEW }),
      listLatestOutcomes(db, { releaseId, count: OUTCOMES_ON_OVERVIEW }),
      countOutcomes(db, { releaseId }),
      listProgrammes(db, { releaseId }),
    ]);
    const metricIds = [...headlines.map(({ metricId }) => metricId), ...charts.flatMap((chart) => chart.metricIds)];
    const { metrics, statements, relations } = await listStatements(db, { releaseId, metricIds: unique(metricIds) });
    const series = metricSeriesOf(metrics, statements, relations);
    const seriesOf = new Map(series.map((one) => [one.metric.id, one]));
    return {
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
      latestOutcomes,
      outcomeCount,
      programmes,
    };
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
