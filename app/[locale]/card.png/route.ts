import { hasLocale } from 'next-intl';
import { answerCard } from '@/app/_discovery/answer-card';
import { routing } from '@/app/_i18n/routing';
import { nothingAt } from '@/app/api/_respond/problem-response';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly locale: string }> };

/** The card in the language of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return hasLocale(routing.locales, locale) ? answerCard(request, locale) : nothingAt(request);
}
