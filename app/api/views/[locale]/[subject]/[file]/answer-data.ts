import type { Viewed } from '@/app/_data/read-viewed';
import { problemResponse } from '@/app/api/_respond/problem-response';
import type { Locale } from '@/lib/format/locale';

/** Parameters that files of data have besides those of the view: pass them to `readViewed` as also known. */
export const DATA_PARAMETERS = ['bom', 'names', 'download'] as const;

export type DataFormat = 'csv' | 'json';

type Asked = {
  readonly viewed: Viewed;
  readonly format: DataFormat;
  readonly locale: Locale;
  readonly request: Request;
};

/**
 * The points of a chart in its view as a file. Answers 400 itself where the address cannot be followed (problems of the
 * reading, refusals of the view, wrong values of its own parameters).
 */
export async function answerData(_asked: Asked): Promise<Response> {
  return problemResponse(501, { title: 'Not yet', detail: 'Data of a view are not served yet.' });
}
