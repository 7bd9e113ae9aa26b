import type { Database } from '@/db/database';
import { listCharts } from '@/db/queries/charts/list-charts';
import { listMetricSearchTexts } from '@/db/queries/metrics/list-metric-search-texts';
import { listProgrammes } from '@/db/queries/programmes/list-programmes';
import { listStatements } from '@/db/queries/series/list-statements';
import { metricSeriesOf } from '@/lib/series/metric-series';
import { type Catalogue, catalogueOf } from './catalogue';

/** All charts and all metrics of a release: small enough to be read whole and narrowed by the page. */
export async function askCatalogue(db: Database, releaseId: number): Promise<Catalogue> {
  const [charts, programmes, texts] = await Promise.all([
    listCharts(db, { releaseId }),
    listProgrammes(db, { releaseId }),
    listMetricSearchTexts(db, { releaseId }),
  ]);
  const metricIds = texts.map(({ id }) => id);
  const { metrics, statements, relations } = await listStatements(db, { releaseId, metricIds });
  return catalogueOf({
    charts,
    programmes,
    series: metricSeriesOf(metrics, statements, relations),
    searchTexts: new Map(texts.map(({ id, searchText }) => [id, searchText])),
  });
}
