import { RETRY_AFTER_S } from '@/lib/errors';
import { type Problem, problemDetail } from '@/lib/tables/problem';

type Document = { readonly title: string; readonly detail: string; readonly [extension: string]: unknown };

/** A problem document (RFC 9457) with the status it is answered with. */
export function problemResponse(status: number, document: Document, headers: HeadersInit = {}): Response {
  const response = Response.json({ type: 'about:blank', status, ...document }, { status, headers });
  response.headers.set('Content-Type', 'application/problem+json');
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

/** 404: there is nothing at the address asked. A problem document, since machines ask here, not readers. */
export function nothingAt(request: Request): Response {
  const { pathname } = new URL(request.url);
  return problemResponse(404, { title: 'No such address', detail: `There is nothing at ${pathname}.` });
}

/** 400: every parameter that is wrong, the first by name at the top. */
export function badParameters(problems: readonly Problem[]): Response {
  return badRequest(problems.map((one) => ({ ...one, detail: problemDetail(one) })));
}

/** One wrong parameter: `detail` is an English sentence that names it. */
type Fault = {
  readonly parameter: string;
  readonly code: string;
  readonly value: string;
  readonly detail: string;
};

/** 400 for faults of any kind, each with its sentence. */
export function badRequest(faults: readonly Fault[]): Response {
  return problemResponse(400, {
    title: 'A parameter is wrong',
    detail: faults.map(({ detail }) => detail).join(' '),
    parameter: faults[0]?.parameter,
    errors: faults,
  });
}

/** 503: nothing is wrong with the question; asking again later may help. */
export function unavailable(detail: string): Response {
  return problemResponse(503, { title: 'Not available now', detail }, { 'Retry-After': String(RETRY_AFTER_S) });
}
