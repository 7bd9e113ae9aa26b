import { siteOrigin } from '@/app/_data/origin';
import { answerText } from '@/app/_discovery/answer-text';
import { countSitemapFiles, readSitemapPaths } from '@/app/_discovery/read-sitemap';
import { guarded } from '@/app/api/_respond/guarded';
import { nothingAt } from '@/app/api/_respond/problem-response';
import { sitemapXml } from '@/lib/discovery/sitemap';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly file: string }> };

/** One file of a sitemap that is in several, `/sitemaps/1.xml`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return guarded(async () => {
    const [, number] = /^([1-9]\d{0,4})\.xml$/.exec((await params).file) ?? [];
    if (number === undefined || Number(number) > (await countSitemapFiles())) return nothingAt(request);
    const text = sitemapXml(await siteOrigin(), await readSitemapPaths(Number(number) - 1));
    return answerText(request, 'application/xml; charset=utf-8', text);
  });
}
