import { originVary, siteOrigin } from '@/app/_data/origin';
import { etagOf } from '@/app/api/_respond/etag';
import { refusedView } from '@/app/api/_respond/refused-view';
import { validated } from '@/app/api/_respond/validated';
import { chartDocument } from '@/lib/export/chart-json';
import { BYTE_ORDER_MARK, csvHeader, csvRow } from '@/lib/export/csv';
import type { Locale } from '@/lib/format/locale';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';
import { chartColumns, chartRow } from '@/lib/tables/chart-points';
import { type AskedOf, fileDisposition } from './chart-file';
import { DATA_PARAMETERS, type DataOptions, parseDataOptions } from './data-options';

export { DATA_PARAMETERS };

export type DataFormat = 'csv' | 'json';

/**
 * The points of a chart in its view as a file: what is drawn, series by series in order of time, and nothing else. Answers
 * 400 itself where the address cannot be followed (problems of the reading, refusals of the view, wrong values of its own
 * parameters), and 304 where the asker has the same bytes.
 */
export async function answerData(asked: AskedOf<DataFormat>): Promise<Response> {
  const { viewed: read, format, locale, request } = asked;
  const { options, problems } = parseDataOptions(new URL(request.url).searchParams);
  const viewed = viewSeries(read.subject, read.view);
  const refusal = refusedView([...read.problems, ...problems], viewed.notices);
  if (refusal !== null) return refusal;
  const page = subjectAddress(read.subject, viewed.view, locale);
  // Rows do not say where they are from.
  const address = format === 'csv' ? page : (await siteOrigin()) + page;
  const etag = etagOf(read.release, format, address, JSON.stringify(options));
  const vary = format === 'csv' ? null : originVary();
  const headers = validated(request, { etag, exposes: ['X-Total-Count', 'Content-Disposition'], vary });
  if (headers instanceof Response) return headers;
  headers.set('X-Total-Count', String(viewed.series.reduce((sum, { points }) => sum + points.length, 0)));
  if (format === 'csv' || options.isDownload) headers.set('Content-Disposition', fileDisposition(asked, false));
  if (format === 'csv') {
    headers.set('Content-Type', 'text/csv; charset=utf-8; header=present');
    return new Response(csvOf(viewed, locale, options), { headers });
  }
  return Response.json(chartDocument({ ...read, viewed, address, locale }), { headers });
}

function csvOf({ series }: ViewedChart, locale: Locale, { hasLongNames, hasByteOrderMark }: DataOptions): string {
  const columns = chartColumns(series);
  const rows = series.flatMap((one) => one.points.map((shown) => csvRow(columns, chartRow(shown, one, locale))));
  const header = csvHeader(columns, hasLongNames ? locale : 'keys');
  return [hasByteOrderMark ? BYTE_ORDER_MARK : '', header, ...rows].join('');
}
