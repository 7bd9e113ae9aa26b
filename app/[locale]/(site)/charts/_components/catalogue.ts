import type { Chart } from '@/db/queries/charts/select-charts';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { headlineFigureOf } from '@/lib/series/headline';
import type { MetricSeries } from '@/lib/series/metric-series';
import type { Point } from '@/lib/series/point';
import { type SparklinePath, sparklineOf } from '@/lib/series/sparkline';
import { normaliseForSearch } from '@/lib/tables/search';

/** A metric as the catalogue lists it. */
export type CatalogueMetric = {
  readonly series: MetricSeries;
  readonly sparkline: readonly SparklinePath[];
  /** The figure that heads it, or where only reposts state it the last one; null where nothing was published. */
  readonly latest: Point | null;
  /** Points on which sources disagree. */
  readonly conflictCount: number;
  readonly searchText: string;
};

export type CatalogueChart = {
  readonly chart: Chart;
  readonly metrics: readonly CatalogueMetric[];
  readonly searchText: string;
};

export type Catalogue = {
  readonly charts: readonly CatalogueChart[];
  readonly metrics: ReadonlyMap<string, CatalogueMetric>;
  /** In the order of the record. */
  readonly programmes: readonly ProgrammeSummary[];
};

type Read = {
  readonly charts: readonly Chart[];
  readonly programmes: readonly ProgrammeSummary[];
  readonly series: readonly MetricSeries[];
  readonly searchTexts: ReadonlyMap<string, string>;
};

/** Puts together what was read of a release. A chart is found by its own words and by those of its metrics. */
export function catalogueOf({ charts, programmes, series, searchTexts }: Read): Catalogue {
  const entries = series.map((one): [string, CatalogueMetric] => {
    const { metric, points } = one;
    const entry = {
      series: one,
      sparkline: sparklineOf(one),
      latest: headlineFigureOf(points)?.current ?? points.at(-1) ?? null,
      conflictCount: points.filter(({ hasConflict }) => hasConflict).length,
      searchText: searchTexts.get(metric.id) ?? '',
    };
    return [metric.id, entry];
  });
  const metrics = new Map(entries);
  return {
    charts: charts.map((chart) => {
      const ofChart = chart.metricIds.flatMap((id) => metrics.get(id) ?? []);
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
