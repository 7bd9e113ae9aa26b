import { siteOrigin } from '@/app/_data/origin';
import type { Viewed } from '@/app/_data/read-viewed';
import { etagOf, isFresh } from '@/app/api/_respond/etag';
import { refusedView } from '@/app/api/_respond/refused-view';
import { chartDocument } from '@/lib/export/chart-json';
import { contentDisposition } from '@/lib/export/content-disposition';
import { BYTE_ORDER_MARK, csvHeader, csvRow } from '@/lib/export/csv';
import { inLocale, type Locale, pathIn } from '@/lib/format/locale';
import { subjectPairs, subjectPath } from '@/lib/series/view/chart-subject';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';
import { type ViewedChart, viewSeries } from '@/lib/series/view/view-series';
import { chartColumns, chartRow } from '@/lib/tables/chart-points';
import { DATA_PARAMETERS, type DataOptions, parseDataOptions } from './data-options';

export { DATA_PARAMETERS };

export type DataFormat = 'csv' | 'json';

type Asked = {
  readonly viewed: Viewed;
  readonly format: DataFormat;
  readonly locale: Locale;
  readonly request: Request;
};

/**
 * The points of a chart in its view as a file: what is drawn, series by series in order of time, and nothing else. Answers
 * 400 itself where the address cannot be followed (problems of the reading, refusals of the view, wrong values of its own
 * parameters), and 304 where the asker has the same bytes.
 */
export async function answerData(asked: Asked): Promise<Response> {
  const { viewed: read, format, locale, request } = asked;
  const { options, problems } = parseDataOptions(new URL(request.url).searchParams);
  const viewed = viewSeries(read.subject, read.view);
  const refusal = refusedView([...read.problems, ...problems], viewed.notices);
  if (refusal !== null) return refusal;
  const address = (await siteOrigin()) + addressOf(read, viewed, locale);
  const etag = etagOf(read.release, format, address, JSON.stringify(options));
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, X-Total-Count, Content-Disposition',
    'X-Content-Type-Options': 'nosniff',
  });
  if (isFresh(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('X-Total-Count', String(viewed.series.reduce((sum, { points }) => sum + points.length, 0)));
  if (format === 'csv' || options.isDownload) headers.set('Content-Disposition', dispositionOf(asked));
  if (format === 'csv') {
    headers.set('Content-Type', 'text/csv; charset=utf-8; header=present');
    return new Response(csvOf(viewed, locale, options), { headers });
  }
  return Response.json(chartDocument({ ...read, viewed, address, locale }), { headers });
}

/** The page that shows the same view. */
function addressOf({ subject }: Viewed, { view }: ViewedChart, locale: Locale): string {
  return chartAddress(pathIn(locale, subjectPath(subject)), view, subjectPairs(subject));
}

function csvOf({ series }: ViewedChart, locale: Locale, { hasLongNames, hasByteOrderMark }: DataOptions): string {
  const columns = chartColumns(series);
  const rows = series.flatMap((one) => one.points.map((shown) => csvRow(columns, chartRow(shown, one, locale))));
  const header = csvHeader(columns, hasLongNames ? locale : 'keys');
  return [hasByteOrderMark ? BYTE_ORDER_MARK : '', header, ...rows].join('');
}

function dispositionOf({ viewed: { subject, release }, format, locale }: Asked): string {
  return contentDisposition({
    name: subject.kind === 'comparison' ? 'comparison' : subject.id,
    label: labelOf(subject, locale),
    releaseId: release.id,
    day: release.createdAt.slice(0, 10),
    extension: format,
  });
}

/** Longer names are cut by file systems, in the middle of a letter. */
const LABEL_LENGTH = 60;

function labelOf({ titleEn, titleZh }: Viewed['subject'], locale: Locale): string {
  return [...inLocale(locale, titleEn, titleZh)].slice(0, LABEL_LENGTH).join('').trim();
}
