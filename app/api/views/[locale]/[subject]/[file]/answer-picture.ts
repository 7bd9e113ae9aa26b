import { createHash } from 'node:crypto';
import { siteOrigin } from '@/app/_data/origin';
import type { Viewed } from '@/app/_data/read-viewed';
import { translatorOf } from '@/app/_i18n/translator';
import { isFresh } from '@/app/api/_respond/etag';
import { refusedView } from '@/app/api/_respond/refused-view';
import { type PreparedChart, prepareChart } from '@/components/charts/prepare-chart';
import { drawPicture } from '@/components/pictures/draw-picture';
import { type PictureFormat, type PictureOptions, parsePictureOptions } from '@/components/pictures/picture-options';
import { rasterise } from '@/components/pictures/rasterise';
import { contentDisposition } from '@/lib/export/content-disposition';
import { type Locale, pathIn } from '@/lib/format/locale';
import { subjectPairs, subjectPath } from '@/lib/series/view/chart-subject';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';

type Asked = {
  readonly viewed: Viewed;
  readonly format: PictureFormat;
  readonly locale: Locale;
  readonly request: Request;
};

const CONTENT_TYPES: Record<PictureFormat, string> = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

/**
 * A chart in its view as a picture. Answers 400 itself where the address cannot be followed, and 304 where the asker has the
 * same picture. The validator is that of the SVG with all that is in it, so it is another one as soon as anything looks different.
 */
export async function answerPicture({ viewed, format, locale, request }: Asked): Promise<Response> {
  const { options, problems } = parsePictureOptions(new URL(request.url).searchParams, format);
  const t = translatorOf(locale);
  const chart = prepareChart(viewed.subject, viewed.view, locale, t);
  const refusal = refusedView([...viewed.problems, ...problems], chart.viewed.notices);
  if (refusal !== null) return refusal;
  const address = (await siteOrigin()) + addressOf(chart);
  const svg = await drawPicture(chart, options, { address, release: viewed.release }, t);
  const etag = etagOf(svg, format, options);
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
    'X-Content-Type-Options': 'nosniff',
  });
  if (isFresh(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', CONTENT_TYPES[format]);
  headers.set('Content-Disposition', dispositionOf(viewed, format, options, chart));
  if (format === 'svg') return new Response(svg, { headers });
  const png = await rasterise(svg, options.density);
  return new Response(new Uint8Array(png), { headers });
}

/** The page that shows the same view. */
function addressOf({ subject, viewed, locale }: PreparedChart): string {
  return chartAddress(pathIn(locale, subjectPath(subject)), viewed.view, subjectPairs(subject));
}

/** The PNG is made of the SVG by one program: another version of it may draw an edge otherwise. */
function etagOf(svg: string, format: PictureFormat, { density, isDownload }: PictureOptions): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([format, density, isDownload]))
    .update(svg);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Longer names are cut by file systems, in the middle of a letter. */
const LABEL_LENGTH = 60;

function dispositionOf(
  { subject, release }: Viewed,
  format: PictureFormat,
  { isDownload }: PictureOptions,
  { text }: PreparedChart,
): string {
  const isComparison = subject.kind === 'comparison';
  return contentDisposition({
    name: isComparison ? 'comparison' : subject.id,
    label: isComparison
      ? subject.metrics.map(({ id }) => id).join('-')
      : [...text.title].slice(0, LABEL_LENGTH).join('').trim(),
    releaseId: release.id,
    day: release.createdAt.slice(0, 10),
    extension: format,
    isShown: !isDownload,
  });
}
