import { isFresh } from './etag';

type Validator = {
  readonly etag: string;
  /** Headers that scripts of other sites may read, besides those they always may. */
  readonly exposes: readonly string[];
  /** Headers of the request on which the answer depends; null: on none. */
  readonly vary?: string | null;
};

/** The headers of an answer that has a validator; already the answer, 304, where the asker has the same bytes. */
export function validated(request: Request, { etag, exposes, vary = null }: Validator): Headers | Response {
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': ['ETag', ...exposes].join(', '),
    'X-Content-Type-Options': 'nosniff',
  });
  if (vary !== null) headers.set('Vary', vary);
  return isFresh(request.headers.get('If-None-Match'), etag) ? new Response(null, { status: 304, headers }) : headers;
}
