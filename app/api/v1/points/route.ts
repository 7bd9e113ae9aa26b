import { answerJson } from '@/app/api/_respond/answer-json';
import { database } from '@/db/client';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerJson('points', request, database);
}
