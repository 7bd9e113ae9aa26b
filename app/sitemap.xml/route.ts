import { siteOrigin } from '@/app/_data/origin';
import { answerText } from '@/app/_discovery/answer-text';
import { countSitemapFiles, readSitemapPaths } from '@/app/_discovery/read-sitemap';
import { guarded } from '@/app/api/_respond/guarded';
import { sitemapIndexXml, sitemapXml } from '@/lib/discovery/sitemap';

export const dynamic = 'force-dynamic';

/** Every page in both languages; of a record too large for one file, the list of its files. */
export function GET(request: Request): Promise<Response> {
  return guarded(async () => {
    const origin = await siteOrigin();
    const count = await countSitemapFiles();
    const text =
      count === 1
        ? sitemapXml(origin, await readSitemapPaths(0))
        : sitemapIndexXml(Array.from({ length: count }, (_, place) => `${origin}/sitemaps/${place + 1}.xml`));
    return answerText(request, 'application/xml; charset=utf-8', text);
  });
}
