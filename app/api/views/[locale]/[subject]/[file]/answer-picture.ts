import { originVary, siteOrigin } from '@/app/_data/origin';
import { translatorOf } from '@/app/_i18n/translator';
import { strongTag } from '@/app/api/_respond/etag';
import { refusedView } from '@/app/api/_respond/refused-view';
import { validated } from '@/app/api/_respond/validated';
import { prepareChart } from '@/components/charts/prepare-chart';
import { drawPicture } from '@/components/pictures/draw-picture';
import { type PictureFormat, type PictureOptions, parsePictureOptions } from '@/components/pictures/picture-options';
import { pngOf } from '@/components/pictures/png-maker';
import { rasteriserVersion } from '@/components/pictures/rasterise';
import { subjectAddress } from '@/lib/series/view/subject-address';
import { takingTurns } from '@/lib/turns';
import { type AskedOf, fileDisposition } from './chart-file';

const CONTENT_TYPES: Record<PictureFormat, string> = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

/** Drawing holds up whatever else is asked of the process. */
const drawInTurn = takingTurns({ atOnce: 2, waiting: 16 });

/**
 * A chart in its view as a picture. Answers 400 itself where the address cannot be followed, and 304 where the asker has the
 * same picture. The validator is that of the SVG with all that is in it, so it is another one as soon as anything looks different.
 * @throws BusyError where too many pictures are asked for at once
 */
export async function answerPicture(asked: AskedOf<PictureFormat>): Promise<Response> {
  const { viewed, format, locale, request } = asked;
  const { options, problems } = parsePictureOptions(new URL(request.url).searchParams, format);
  const t = translatorOf(locale);
  const chart = prepareChart(viewed.subject, viewed.view, locale, t);
  const refusal = refusedView([...viewed.problems, ...problems], chart.viewed.notices);
  if (refusal !== null) return refusal;
  const address = (await siteOrigin()) + subjectAddress(viewed.subject, chart.viewed.view, locale);
  const svg = await drawInTurn(() => drawPicture(chart, options, { address, release: viewed.release }, t));
  const etag = tagOf(svg, format, options);
  const headers = validated(request, { etag, exposes: ['Content-Disposition'], vary: originVary() });
  if (headers instanceof Response) return headers;
  const body = format === 'svg' ? svg : new Uint8Array(await pngOf(etag, svg, options.density));
  headers.set('Content-Type', CONTENT_TYPES[format]);
  headers.set('Content-Disposition', fileDisposition(asked, !options.isDownload));
  return new Response(body, { headers });
}

/** The PNG is made of the SVG by one program: another version of it may draw an edge otherwise. */
function tagOf(svg: string, format: PictureFormat, { density, isDownload }: PictureOptions): string {
  const program = format === 'png' ? rasteriserVersion() : '';
  return strongTag(format, program, String(density), String(isDownload), svg);
}
