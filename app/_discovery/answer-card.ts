import { translatorOf } from '@/app/_i18n/translator';
import { strongTag } from '@/app/api/_respond/etag';
import { guarded } from '@/app/api/_respond/guarded';
import { validated } from '@/app/api/_respond/validated';
import { drawCard } from '@/components/pictures/card';
import { pngOf } from '@/components/pictures/png-maker';
import { rasteriserVersion } from '@/components/pictures/rasterise';
import type { Locale } from '@/lib/format/locale';

const drawn = new Map<Locale, Promise<string>>();

/** The card of every page that is no chart, in a language; drawn once a process. */
export function answerCard(request: Request, locale: Locale): Promise<Response> {
  return guarded(async () => {
    const svg = await cardIn(locale);
    const etag = strongTag('card', rasteriserVersion(), svg);
    const headers = validated(request, { etag, exposes: [] });
    if (headers instanceof Response) return headers;
    headers.set('Content-Type', 'image/png');
    return new Response(new Uint8Array(await pngOf(etag, svg, 1)), { headers });
  });
}

function cardIn(locale: Locale): Promise<string> {
  const t = translatorOf(locale);
  const words = { name: t('site.name'), tagline: t('site.tagline'), imprint: t('site.footerLicence'), locale };
  const known = drawn.get(locale) ?? drawCard(words);
  drawn.set(locale, known);
  // What failed once may succeed when it is asked again.
  known.catch(() => drawn.delete(locale));
  return known;
}
