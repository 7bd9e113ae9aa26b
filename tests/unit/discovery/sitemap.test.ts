import { describe, expect, test } from 'vitest';
import { robotsText } from '@/lib/discovery/robots';
import { MAX_ADDRESSES, PAGES_A_FILE, sitemapIndexXml, sitemapXml } from '@/lib/discovery/sitemap';
import { LOCALES } from '@/lib/format/locale';

const locsOf = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);

describe('a sitemap', () => {
  test('two pages stand there once a language; only the front page ends in a slash', () => {
    expect(locsOf(sitemapXml('https://a.test', ['/', '/outcomes/x']))).toEqual([
      'https://a.test/',
      'https://a.test/zh',
      'https://a.test/outcomes/x',
      'https://a.test/zh/outcomes/x',
    ]);
  });

  test('each address names both languages, and English for who reads neither', () => {
    const links = [...sitemapXml('https://a.test', ['/x']).matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    const named = links.map(([, language, href]) => `${language} ${href}`);
    const whole = ['en https://a.test/x', 'zh https://a.test/zh/x', 'x-default https://a.test/x'];
    expect(named).toEqual([...whole, ...whole]);
  });

  test('an address with & is written as an entity', () => {
    expect(sitemapXml('https://a.test', ['/x?a=1&b=2'])).toContain('<loc>https://a.test/x?a=1&amp;b=2</loc>');
  });

  test('25,000 pages in two languages are the 50,000 addresses of one file', () => {
    expect(PAGES_A_FILE * LOCALES.length).toBe(MAX_ADDRESSES);
    const paths = Array.from({ length: PAGES_A_FILE }, (_, index) => `/outcomes/${index}`);
    expect(locsOf(sitemapXml('https://a.test', paths))).toHaveLength(50_000);
  });

  test('the list of files names each', () => {
    expect(locsOf(sitemapIndexXml(['https://a.test/sitemaps/1.xml']))).toEqual(['https://a.test/sitemaps/1.xml']);
  });
});

test('robots are led to the sitemap, and kept from endless questions in both languages', () => {
  const lines = robotsText('https://a.test').split('\n');
  expect(lines).toContain('Sitemap: https://a.test/sitemap.xml');
  expect(lines).toContain('Disallow: /search?');
  expect(lines).toContain('Disallow: /zh/search?');
});
