import { createTranslator } from 'next-intl';
import { type PreparedChart, prepareChart } from '@/components/charts/prepare-chart';
import { drawPicture } from '@/components/pictures/draw-picture';
import { rasterise } from '@/components/pictures/rasterise';
import { listCharts } from '@/db/queries/charts/list-charts';
import { getCurrentRelease, type Release } from '@/db/queries/releases/get-current-release';
import { listStatements } from '@/db/queries/series/list-statements';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import en from '@/messages/en.json';
import { withDatabase } from '../scripts/steps/load-record';
import { type Measurement, median } from './measurement';

const WARM_UP = 2;
const ROUNDS = 7;
const WIDTH = 880;

/** From statements to a finished picture, for all charts of the record, against writing the same statements as JSON and reading them. */
export async function measureDrawing(databaseUrl: string): Promise<Measurement[]> {
  const { subjects, release } = await readSubjects(databaseUrl);
  const t = createTranslator({ locale: 'en', messages: en });
  const prepare = () => subjects.map((subject) => prepareChart(subject, DEFAULT_CHART_VIEW, 'en', t));
  const charts = prepare();
  const lay = () => charts.map(({ model, labels }) => chartLayout(model, { width: WIDTH, labels }));
  const origin = { address: 'https://observatory.example/charts/x', release };
  const draw = (chart: PreparedChart) => drawPicture(chart, { size: 'default', theme: 'light' }, origin, t);
  const drawAll = async () => {
    const pictures: string[] = [];
    for (const chart of charts) pictures.push(await draw(chart));
    return pictures;
  };
  const pictures = await drawAll();
  const rasteriseAll = async () => {
    for (const picture of pictures) await rasterise(picture, 1);
  };
  const all = `all ${subjects.length} charts`;
  const against = {
    unit: 'ms',
    yardstick: 'their statements to JSON and back',
    yardstickValue: await timeOf(() => JSON.parse(JSON.stringify(subjects))),
  };
  return [
    { name: `points, model and words of ${all}`, value: await timeOf(prepare), ...against },
    { name: `layout of ${all}`, value: await timeOf(lay), ...against },
    { name: `SVG file of ${all}, text as outlines`, value: await timeOf(drawAll), ...against },
    { name: `PNG of ${all} from their SVG`, value: await timeOf(rasteriseAll), ...against },
  ];
}

function readSubjects(databaseUrl: string): Promise<{ subjects: ChartSubject[]; release: Release }> {
  return withDatabase(databaseUrl, async (db) => {
    const release = await getCurrentRelease(db);
    const charts = await listCharts(db, { releaseId: release.id });
    const subjects = charts.map(async (chart): Promise<ChartSubject> => {
      const stated = await listStatements(db, { releaseId: release.id, metricIds: chart.metricIds });
      return { ...chart, ...stated, kind: 'chart' };
    });
    return { subjects: await Promise.all(subjects), release };
  });
}

/** Median time of a piece of work, warmed up, in milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}
