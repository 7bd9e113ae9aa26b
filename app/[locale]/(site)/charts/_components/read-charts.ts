import { readPage } from '@/app/_data/read-page';
import { listRows } from '@/db/queries/sets/list-rows';
import { METRICS } from '@/lib/tables/metrics';
import { addressOf } from '@/lib/tables/serialise-view';
import { defaultView, MAX_LIMIT, termsOf, type View, withTerms } from '@/lib/tables/view';
import { askCatalogue } from './ask-catalogue';
import type { Catalogue, CatalogueChart } from './catalogue';
import { narrowCharts } from './narrow-charts';

/** All charts and metrics of the release, with their history in small. */
export function readCatalogue(): Promise<Catalogue> {
  return readPage('catalogue', askCatalogue);
}

/** The charts that belong to a view of the metrics. */
export async function readCharts(view: View): Promise<readonly CatalogueChart[]> {
  const { charts } = await readCatalogue();
  const others = view.filters.filter(({ key }) => key !== 'theme');
  if (others.length === 0) return narrowCharts(charts, view, null);
  const charted = [...new Set(charts.flatMap(({ chart }) => chart.metricIds))].sort();
  const asked = termsOf(view, 'id');
  const ids = asked.length === 0 ? charted : charted.filter((id) => asked.includes(id));
  return narrowCharts(charts, view, new Set(ids.length === 0 ? [] : await readMet({ ...view, filters: others }, ids)));
}

/** Which of some metrics meet the filters of a view, whatever it searches. */
async function readMet({ filters, lang }: View, ids: readonly string[]): Promise<readonly string[]> {
  const view = { ...defaultView(METRICS, 'page', lang), filters, columns: ['id'], limit: MAX_LIMIT };
  return readPage(addressOf('metrics of charts', view, METRICS, 'page'), async (db, releaseId) => {
    const asked = withTerms(view, 'id', ids, METRICS);
    return (await listRows(db, 'metrics', { releaseId, view: asked, cursor: null })).ids;
  });
}
