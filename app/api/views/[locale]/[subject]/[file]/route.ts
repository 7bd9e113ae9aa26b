import { readViewed, type Viewed } from '@/app/_data/read-viewed';
import { guarded } from '@/app/api/_respond/guarded';
import { problemResponse } from '@/app/api/_respond/problem-response';
import { PICTURE_PARAMETERS } from '@/components/pictures/picture-options';
import { answerData, DATA_PARAMETERS } from './answer-data';
import { answerPicture } from './answer-picture';
import { type AskedFile, askedFile, type FileFormat } from './asked-file';

export const dynamic = 'force-dynamic';

type Context = {
  readonly params: Promise<{ readonly locale: string; readonly subject: string; readonly file: string }>;
};

/** The parameters each format has besides those of the view. */
const OWN_PARAMETERS: Record<FileFormat, readonly string[]> = {
  ...PICTURE_PARAMETERS,
  csv: DATA_PARAMETERS,
  json: DATA_PARAMETERS,
};

/** A chart, a metric or a comparison in the view of its address, as a picture or as data. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return guarded(async () => {
    const asked = askedFile(await params);
    if (asked === null) return notFound('There is no such file.');
    const viewed = await readViewed(asked, new URL(request.url).searchParams, OWN_PARAMETERS[asked.format]);
    if (viewed.subject === null) return notFound(absenceOf(asked));
    return answerIn(asked, viewed, request);
  });
}

function answerIn({ format, locale }: AskedFile, viewed: Viewed, request: Request): Promise<Response> {
  switch (format) {
    case 'svg':
    case 'png':
      return answerPicture({ viewed, format, locale, request });
    case 'csv':
    case 'json':
      return answerData({ viewed, format, locale, request });
  }
}

function absenceOf({ kind, id }: AskedFile): string {
  if (kind === 'comparison') return 'The parameter metric names no metric of the record: ?metric=first,second.';
  return `The record has no ${kind} ${JSON.stringify(id)}.`;
}

function notFound(detail: string): Response {
  return problemResponse(404, { title: 'No such chart', detail });
}
