import type { Chart } from '@/db/queries/charts/select-charts';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { groupBy } from '@/lib/group-by';
import { headlineFigureOf } from '@/lib/series/headline';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { Point, Statement } from '@/lib/series/point';
import { type SparklinePath, sparklineOf } from '@/lib/series/sparkline';
import { normaliseForSearch } from '@/lib/tables/search';

/** A metric as the catalogue lists it. */
export type CatalogueMetric = {
  readonly series: MetricSeries;
  readonly sparkline: readonly SparklinePath[];
  /** The figure that heads it, or where only reposts state it the last one; null where nothing was published. */
  readonly latest: Point | null;
  readonly observationCount: number;
  readonly sourceCount: number;
  /** Points on which sources disagree. */
  readonly conflictCount: number;
  /** True where a chart of the record shows it. */
  readonly hasChart: boolean;
  readonly searchText: string;
};

export type CatalogueChart = {
  readonly chart: Chart;
  readonly metrics: readonly CatalogueMetric[];
  readonly searchText: string;
};

export type Catalogue = {
  readonly charts: readonly CatalogueChart[];
  /** In the order of the record. */
  readonly metrics: readonly CatalogueMetric[];
  /** In the order of the record. */
  readonly programmes: readonly ProgrammeSummary[];
};

type Read = {
  readonly charts: readonly Chart[];
  readonly programmes: readonly ProgrammeSummary[];
  readonly series: readonly MetricSeries[];
  readonly statements: readonly Statement[];
  readonly searchTexts: ReadonlyMap<string, string>;
};

/** Puts together what was read of a release. A chart is found by its own words and by those of its metrics. */
export function catalogueOf({ charts, programmes, series, statements, searchTexts }: Read): Catalogue {
  const charted = new Set(charts.flatMap(({ metricIds }) => metricIds));
  const statementsOf = groupBy(statements, ({ metricId }) => metricId);
  const metrics = series.map((one): CatalogueMetric => {
    const { metric, points } = one;
    const stated = statementsOf.get(metric.id) ?? [];
    return {
      series: one,
      sparkline: sparklineOf(one),
      latest: headlineFigureOf(points)?.current ?? points.at(-1) ?? null,
      observationCount: stated.length,
      sourceCount: new Set(stated.map(({ source }) => source.id)).size,
      conflictCount: points.filter(({ hasConflict }) => hasConflict).length,
      hasChart: charted.has(metric.id),
      searchText: searchTexts.get(metric.id) ?? '',
    };
  });
  const byId = new Map(metrics.map((metric) => [metric.series.metric.id, metric]));
  return {
    charts: charts.map((chart) => {
      const ofChart = chart.metricIds.flatMap((id) => byId.get(id) ?? []);
      const own = [chart.id, chart.titleEn, chart.titleZh, chart.noteEn, chart.noteZh].join('\n');
      return {
        chart,
        metrics: ofChart,
        searchText: [normaliseForSearch(own), ...ofChart.map(({ searchText }) => searchText)].join('\n'),
      };
    }),
    metrics,
    programmes,
  };
}
