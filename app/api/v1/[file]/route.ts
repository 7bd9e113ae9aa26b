import { answerFile } from '@/app/api/_respond/answer-file';
import { answerJson } from '@/app/api/_respond/answer-json';
import { nothingAt } from '@/app/api/_respond/problem-response';
import { database } from '@/db/client';
import { exportPool } from '@/db/exports/export-pool';
import { FILE_FORMATS, type FileFormat } from '@/lib/export/file-formats';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly file: string }> };

/** A set of rows: page by page as JSON at its name, as a whole file behind an ending (`outcomes.csv`). */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const [name = '', ending, ...more] = (await params).file.split('.');
  const format = FILE_FORMATS.find((one) => one === ending);
  if (!isSet(name) || more.length > 0 || (ending !== undefined && format === undefined)) return nothingAt(request);
  return format === undefined ? answerJson(name, request, database) : asFile(name, format, request);
}

function asFile(name: SetName, format: FileFormat, request: Request): Promise<Response> {
  return answerFile(name, format, request, { database, exports: exportPool });
}

function isSet(name: string): name is SetName {
  return Object.hasOwn(DEFINITIONS, name);
}

export { answer as GET, answer as HEAD };
