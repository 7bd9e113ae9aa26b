import { readPage } from '@/app/_data/read-page';
import { listHeadlines } from '@/db/queries/headlines/list-headlines';
import { listStatements } from '@/db/queries/series/list-statements';
import { type MetricSeries, metricSeriesOf } from '@/lib/series/metric-series';

/** How many figures of the record the parts are shown with. */
const FIGURES = 3;

/** The first headline metrics of the record, to show parts with; none where the record names none. */
export async function readParts(): Promise<readonly MetricSeries[]> {
  return readPage('parts', async (db, releaseId) => {
    const headlines = await listHeadlines(db, { releaseId });
    const metricIds = headlines.slice(0, FIGURES).map(({ metricId }) => metricId);
    const { metrics, statements, relations } = await listStatements(db, { releaseId, metricIds });
    return metricSeriesOf(metrics, statements, relations);
  });
}
