import type { Database } from '@/db/database';
import { getChart } from '@/db/queries/charts/get-chart';
import { listProgrammeNames } from '@/db/queries/programmes/list-programme-names';
import { listStatements } from '@/db/queries/series/list-statements';
import type { Metric } from '@/lib/record/metric';
import { type ChartSubject, formOf } from '@/lib/series/view/chart-subject';
import { nameMetrics } from './name-metrics';
import { readPage } from './read-page';

type Asked = {
  /** The release it is pinned to; null: the current one. */
  readonly releaseId: number | null;
};

/** Postgres takes no null byte, not even to say that nothing is called so. */
function isNoIdentifier(id: string): boolean {
  return id.includes('\0');
}

/** A row of charts with everything stated about its metrics; null where the release has no such chart. */
export async function readChart(id: string, { releaseId }: Asked): Promise<ChartSubject | null> {
  if (isNoIdentifier(id)) return null;
  const ask = async (db: Database, release: number): Promise<ChartSubject | null> => {
    const chart = await getChart(db, { releaseId: release, id });
    if (chart === null) return null;
    const stated = await listStatements(db, { releaseId: release, metricIds: chart.metricIds });
    return { ...chart, ...stated, metrics: await nameMetrics(db, release, stated.metrics), kind: 'chart' };
  };
  return readPage(`chart ${id}`, ask, releaseId);
}

/** One metric as a chart of its own; null where the release has no such metric. */
export async function readMetricChart(id: string, { releaseId }: Asked): Promise<ChartSubject | null> {
  if (isNoIdentifier(id)) return null;
  const ask = async (db: Database, release: number): Promise<ChartSubject | null> => {
    const stated = await listStatements(db, { releaseId: release, metricIds: [id] });
    const metrics = await nameMetrics(db, release, stated.metrics);
    const [metric] = metrics;
    if (metric === undefined) return null;
    const { nameEn, nameZh, comparabilityEn, comparabilityZh, measure } = metric;
    const titles = { titleEn: nameEn, titleZh: nameZh, noteEn: comparabilityEn, noteZh: comparabilityZh };
    return { kind: 'metric', id, ...titles, form: formOf([measure]), ...stated, metrics };
  };
  return readPage(`metric chart ${id}`, ask, releaseId);
}

/**
 * Some metrics side by side, those that the release has, in the order asked. The title names them. Each is read by itself,
 * as its own page reads it: there are more comparisons than a memory holds.
 */
export async function readComparison(metricIds: readonly string[], asked: Asked): Promise<ChartSubject> {
  const read = await Promise.all(metricIds.map((id) => readMetricChart(id, asked)));
  const found = read.filter((one) => one !== null);
  const metrics = await withProgrammes(
    found.flatMap((one) => one.metrics),
    asked,
  );
  return {
    kind: 'comparison',
    id: '',
    titleEn: metrics.map(({ nameEn }) => nameEn).join(' · '),
    titleZh: metrics.map(({ nameZh }) => nameZh).join(' · '),
    noteEn: null,
    noteZh: null,
    form: formOf(metrics.map(({ measure }) => measure)),
    metrics,
    statements: found.flatMap(({ statements }) => statements),
    relations: found.flatMap(({ relations }) => relations),
  };
}

/** Metrics of several programmes say whose they are: two parks both count their residents. */
async function withProgrammes(metrics: readonly Metric[], { releaseId }: Asked): Promise<readonly Metric[]> {
  if (new Set(metrics.map(({ programmeId }) => programmeId)).size < 2) return metrics;
  const ask = (db: Database, release: number) => listProgrammeNames(db, { releaseId: release, locale: 'zh' });
  const namesZh = await readPage('programme names zh', ask, releaseId);
  return metrics.map((metric) => {
    const programme = namesZh.get(metric.programmeId);
    if (programme === undefined) return metric;
    const { shortName, name } = programme;
    return { ...metric, nameEn: `${metric.nameEn} (${shortName})`, nameZh: `${metric.nameZh}（${name}）` };
  });
}
