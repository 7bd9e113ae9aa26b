import { LOCALES, pathIn } from '@/lib/format/locale';

/** Answers made for one question of one reader, without end; data, pictures and pages are for everyone. */
const ENDLESS = ['/choices/', '/search?'];

/** What a robot may read (RFC 9309), and where the sitemap is. */
export function robotsText(origin: string): string {
  const paths = LOCALES.flatMap((locale) => ENDLESS.map((path) => pathIn(locale, path)));
  return [
    'User-agent: *',
    ...[...paths, '/api/search/'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
