import { DEFAULT_LOCALE, LOCALES, pathIn } from '@/lib/format/locale';
import { addressAt } from './address-at';
import { element, type Written, XML_DECLARATION } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** What one file may list (sitemaps.org, "Sitemap file location"): 50,000 addresses. */
export const MAX_ADDRESSES = 50_000;

/** Pages of one file, each of which stands there once a language. */
export const PAGES_A_FILE = Math.floor(MAX_ADDRESSES / LOCALES.length);

/**
 * A sitemap of pages, each in every language and naming the others. It gives no dates: a page is drawn from the newest
 * release, and a release does not say which pages it changed.
 * @param origin `https://example.org`
 * @param paths those of the default language, at most PAGES_A_FILE of them
 */
export function sitemapXml(origin: string, paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const alternates = alternatesOf(origin, path);
    return LOCALES.map((locale) =>
      element('url', {}, [element('loc', {}, addressAt(origin, pathIn(locale, path))), ...alternates]),
    );
  });
  return XML_DECLARATION + element('urlset', NAMESPACES, urls).xml;
}

/** The list of the files of a sitemap that is too long for one. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const files = addresses.map((address) => element('sitemap', {}, [element('loc', {}, address)]));
  return XML_DECLARATION + element('sitemapindex', { xmlns: NAMESPACES.xmlns }, files).xml;
}

function alternatesOf(origin: string, path: string): Written[] {
  const link = (hreflang: string, of: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: addressAt(origin, of) });
  return [
    ...LOCALES.map((locale) => link(locale, pathIn(locale, path))),
    link('x-default', pathIn(DEFAULT_LOCALE, path)),
  ];
}
