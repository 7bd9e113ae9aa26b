import { answerFeed } from '@/app/_discovery/answer-feed';

export const dynamic = 'force-dynamic';

/** The feed in English; every other language has its own under its tag. */
export function GET(request: Request): Promise<Response> {
  return answerFeed(request, 'en');
}
