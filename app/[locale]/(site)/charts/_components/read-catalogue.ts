import { readPage } from '@/app/_data/read-page';
import { listCharts } from '@/db/queries/charts/list-charts';
import { listMetricSearchTexts } from '@/db/queries/metrics/list-metric-search-texts';
import { listProgrammes } from '@/db/queries/programmes/list-programmes';
import { listStatements } from '@/db/queries/series/list-statements';
import { metricSeriesOf } from '@/lib/series/metric-series';
import { type Catalogue, catalogueOf } from './catalogue';

/** All charts and all metrics of the current release: small enough to be read whole and narrowed here. */
export function readCatalogue(): Promise<Catalogue> {
  return readPage('catalogue', async (db, releaseId) => {
    const [charts, programmes, texts] = await Promise.all([
      listCharts(db, { releaseId }),
      listProgrammes(db, { releaseId }),
      listMetricSearchTexts(db, { releaseId }),
    ]);
    const { metrics, statements, relations } = await listStatements(db, {
      releaseId,
      metricIds: texts.map(({ id }) => id),
    });
    return catalogueOf({
      charts,
      programmes,
      series: metricSeriesOf(metrics, statements, relations),
      statements,
      searchTexts: new Map(texts.map(({ id, searchText }) => [id, searchText])),
    });
  });
}
