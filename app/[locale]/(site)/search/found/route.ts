import { hasLocale } from 'next-intl';
import { routing } from '@/app/_i18n/routing';
import { translatorOf } from '@/app/_i18n/translator';
import { guarded } from '@/app/api/_respond/guarded';
import { paletteAnswer } from '../_components/palette-answer';
import { readResults } from '../_components/read-results';

type Context = { readonly params: Promise<{ locale: string }> };

/** What the record has for what is typed (`q`), for the script of the palette; any text can be asked. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
  return guarded(async () => {
    const results = await readResults(new URL(request.url).searchParams.get('q') ?? '');
    const answer = paletteAnswer(results, locale, translatorOf(locale));
    return Response.json(answer, { headers: { 'Cache-Control': 'no-cache' } });
  });
}
