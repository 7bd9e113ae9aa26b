import { createTranslator } from 'next-intl';
import { prepareChart } from '@/components/charts/prepare-chart';
import { listCharts } from '@/db/queries/charts/list-charts';
import { getCurrentRelease } from '@/db/queries/releases/get-current-release';
import { listStatements } from '@/db/queries/series/list-statements';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import en from '@/messages/en.json';
import { withDatabase } from '../scripts/steps/load-record';
import { type Measurement, median } from './measurement';

const ROUNDS = 15;
const WIDTH = 880;

/** From statements to a finished picture, for all charts of the record, against writing the same statements as JSON. */
export async function measureDrawing(databaseUrl: string): Promise<Measurement[]> {
  const subjects = await withDatabase(databaseUrl, async (db) => {
    const { id: releaseId } = await getCurrentRelease(db);
    const charts = await listCharts(db, { releaseId });
    return Promise.all(
      charts.map(async (chart): Promise<ChartSubject> => {
        const stated = await listStatements(db, { releaseId, metricIds: chart.metricIds });
        return { ...chart, ...stated, kind: 'chart' };
      }),
    );
  });
  const t = createTranslator({ locale: 'en', messages: en });
  const prepare = () => subjects.map((subject) => prepareChart(subject, DEFAULT_CHART_VIEW, 'en', t));
  const prepared = prepare();
  const lay = () => prepared.map(({ model, labels }) => chartLayout(model, { width: WIDTH, labels }));
  const yardstickValue = timeOf(() => JSON.parse(JSON.stringify(subjects)));
  const against = { unit: 'ms', yardstick: 'their statements to JSON and back', yardstickValue };
  return [
    { name: `model and words of ${subjects.length} charts`, value: timeOf(prepare), ...against },
    { name: `layout of ${subjects.length} charts`, value: timeOf(lay), ...against },
  ];
}

/** Median time of a piece of work, warmed up, in milliseconds. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS + 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(3));
}
