import AxeBuilder from '@axe-core/playwright';
import { linksOf, type SeenPage, seePage } from '../support/crawled-page';
import { expect, test } from '../support/e2e';

const VARIANTS = 3;
const AT_ONCE = 4;

/** One page of each type, in English; in Chinese the same under `/zh`. */
const PAGE_TYPES = [
  '/',
  '/programmes',
  '/programmes/cci',
  '/charts',
  '/charts/trade-volume',
  '/charts/compare?metrics=cq-asean-trade',
  '/metrics/cq-asean-trade',
  '/outcomes',
  '/outcomes/perennial-cq-2025',
  '/observations',
  '/organisations',
  '/sources',
  '/method',
  '/accessibility',
  '/search?q=tourists+2024',
];

/** All pages that links lead to from the two front pages: each path once without a query, and up to three with one. */
async function crawl(origin: string): Promise<Map<string, SeenPage>> {
  const seen = new Map<string, SeenPage>();
  const variants = new Map<string, number>();
  const waiting = ['/', '/zh'];
  const asked = new Set(waiting);
  const ask = (href: string): void => {
    const { pathname, search } = new URL(href, origin);
    for (const address of [pathname, `${pathname}${search}`]) {
      if (asked.has(address)) continue;
      const count = variants.get(pathname) ?? 0;
      if (address !== pathname) {
        if (count >= VARIANTS) continue;
        variants.set(pathname, count + 1);
      }
      asked.add(address);
      waiting.push(address);
    }
  };
  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE);
    const pages = await Promise.all(batch.map((address) => seePage(origin, address)));
    for (const [index, page] of pages.entries()) {
      seen.set(batch[index] ?? '', page);
      for (const href of linksOf(page)) ask(href);
    }
  }
  return seen;
}

test('every internal link in both languages answers 200, with one heading of the first rank and a title of its own', async ({
  baseURL = '',
}) => {
  test.setTimeout(240_000);
  const seen = await crawl(baseURL);
  const pages = [...seen].filter(([, { isPage }]) => isPage);
  expect(pages.length).toBeGreaterThan(500);
  const said = (wrong: (page: SeenPage) => boolean) =>
    [...seen].filter(([, page]) => wrong(page)).map(([address, { status, from }]) => `${address} ${status} ${from}`);
  expect(said(({ status }) => status !== 200)).toEqual([]);
  expect(said(({ isPage, headings }) => isPage && headings !== 1)).toEqual([]);
  expect(said(({ isPage, title }) => isPage && title === '')).toEqual([]);

  // A view of a page is that page; pages of their own have titles of their own.
  const titles = pages.filter(([address]) => !address.includes('?')).map(([, { title }]) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

for (const locale of ['en', 'zh']) {
  for (const address of PAGE_TYPES) {
    const path = locale === 'en' ? address : `/zh${address === '/' ? '' : address}`;
    test(`${path}: axe finds nothing in either theme at 1440 and 360 px, and nothing scrolls sideways at 320 px`, async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of [1440, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}
