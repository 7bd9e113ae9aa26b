import { hasLocale } from 'next-intl';
import { routing } from '@/app/_i18n/routing';
import { translatorOf } from '@/app/_i18n/translator';
import { paletteAnswer } from '@/app/_search/palette-answer';
import { readResults } from '@/app/_search/read-results';
import { guarded } from '@/app/api/_respond/guarded';
import { nothingAt } from '@/app/api/_respond/problem-response';

type Context = { readonly params: Promise<{ locale: string }> };

/**
 * What the record has for what is typed (`q`), for the script of the palette; any text can be asked. No page: what many type
 * is not to push the addresses of pages out of the memory that draws them while the database is away.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return nothingAt(request);
  return guarded(async () => {
    const results = await readResults(new URL(request.url).searchParams.get('q') ?? '');
    const answer = paletteAnswer(results, locale, translatorOf(locale));
    return Response.json(answer, { headers: { 'Cache-Control': 'no-cache' } });
  });
}
