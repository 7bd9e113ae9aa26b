import { problemResponse } from '@/app/api/_respond/problem-response';

export const dynamic = 'force-dynamic';

/** Every address under /api at which there is nothing: a problem document, since machines ask here, not readers. */
function answerNothing(request: Request): Response {
  const { pathname } = new URL(request.url);
  return problemResponse(404, { title: 'No such address', detail: `There is nothing at ${pathname}.` });
}

export {
  answerNothing as DELETE,
  answerNothing as GET,
  answerNothing as PATCH,
  answerNothing as POST,
  answerNothing as PUT,
};
