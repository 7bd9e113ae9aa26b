import { answerCsv } from '@/app/api/_respond/answer-csv';
import { database } from '@/db/client';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerCsv('points', request, database);
}
