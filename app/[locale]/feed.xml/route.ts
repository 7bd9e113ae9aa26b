import { hasLocale } from 'next-intl';
import { answerFeed } from '@/app/_discovery/answer-feed';
import { routing } from '@/app/_i18n/routing';
import { nothingAt } from '@/app/api/_respond/problem-response';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly locale: string }> };

/** The feed in the language of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return hasLocale(routing.locales, locale) ? answerFeed(request, locale) : nothingAt(request);
}
