import { hasLocale } from 'next-intl';
import { routing } from '@/app/_i18n/routing';
import { translatorOf } from '@/app/_i18n/translator';
import { askedChoices } from '@/app/[locale]/(site)/_table/asked-choices';
import { readChoices } from '@/app/[locale]/(site)/_table/read-choices';
import { guarded } from '@/app/api/_respond/guarded';
import { badParameters } from '@/app/api/_respond/problem-response';

/** As many as one reads before typing another letter. */
const MOST_FOUND = 30;

type Context = { readonly params: Promise<{ locale: string; set: string; key: string }> };

/** The choices of a facet whose names have what is typed (`find`), for the script of the page of its table; 400 where the address cannot be followed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, set, key } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
  const asked = askedChoices(set, key, new URL(request.url).searchParams, locale);
  if (asked === null) return new Response(null, { status: 404 });
  return guarded(async () => {
    const { choices, problems } = await readChoices({ ...asked, limit: MOST_FOUND }, translatorOf(locale));
    if (problems.length > 0) return badParameters(problems);
    return Response.json(choices, { headers: { 'Cache-Control': 'no-cache' } });
  });
}
