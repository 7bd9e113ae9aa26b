import { answerCard } from '@/app/_discovery/answer-card';

export const dynamic = 'force-dynamic';

/** The card in English; every other language has its own under its tag. */
export function GET(request: Request): Promise<Response> {
  return answerCard(request, 'en');
}
