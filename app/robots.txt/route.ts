import { siteOrigin } from '@/app/_data/origin';
import { answerText } from '@/app/_discovery/answer-text';
import { robotsText } from '@/lib/discovery/robots';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerText(request, 'text/plain; charset=utf-8', robotsText(await siteOrigin()));
}
