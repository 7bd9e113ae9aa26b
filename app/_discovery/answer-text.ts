import { originVary } from '@/app/_data/origin';
import { strongTag } from '@/app/api/_respond/etag';
import { validated } from '@/app/api/_respond/validated';

/** A file for other programs that is made of the record and of where this copy is reached; 304 where the asker has it. */
export function answerText(request: Request, contentType: string, text: string): Response {
  const headers = validated(request, { etag: strongTag(contentType, text), exposes: [], vary: originVary() });
  if (headers instanceof Response) return headers;
  headers.set('Content-Type', contentType);
  return new Response(text, { headers });
}
