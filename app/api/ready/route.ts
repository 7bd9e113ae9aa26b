import { answerReady } from '@/app/api/_respond/answer-ready';
import { database } from '@/db/client';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return answerReady(database);
}
