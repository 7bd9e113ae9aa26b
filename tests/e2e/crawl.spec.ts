import AxeBuilder from '@axe-core/playwright';
import { LOCALES } from '@/lib/format/locale';
import { linksOf, type SeenPage, seePage } from '../support/crawled-page';
import { expect, test } from '../support/e2e';

const VARIANTS = 8;
const AT_ONCE = 4;

/** One page of each type, in English; in Chinese the same under `/zh`. */
const PAGE_TYPES = [
  '/',
  '/programmes',
  '/programmes/cci',
  '/charts',
  '/charts/trade-volume',
  '/charts/compare?metric=cq-asean-trade',
  '/metrics/cq-asean-trade',
  '/outcomes',
  '/outcomes/perennial-cq-2025',
  '/observations',
  '/organisations',
  '/organisations/capitaland',
  '/sources',
  '/sources/people-2026-01-09',
  '/method',
  '/accessibility',
  '/parts',
  '/search?q=tourists+2024',
];

/** All pages that links lead to from the two front pages: each path once without a query, and of each kind of page some with one. */
async function crawl(origin: string): Promise<Map<string, SeenPage>> {
  const seen = new Map<string, SeenPage>();
  const variants = new Map<string, number>();
  const waiting = ['/', '/zh'];
  const asked = new Set(waiting);
  const ask = (href: string): void => {
    const { pathname, search } = new URL(href, origin);
    const whole = `${pathname}${search}`;
    // A file is one of a view; a page has one without any.
    for (const address of /\.\w+$/.test(pathname) ? [whole] : [pathname, whole]) {
      if (asked.has(address)) continue;
      if (address !== pathname) {
        const kind = kindOf(pathname);
        const count = variants.get(kind) ?? 0;
        if (count >= VARIANTS) continue;
        variants.set(kind, count + 1);
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

/** What kind of page a path leads to, in its language: that of any metric is one. */
function kindOf(pathname: string): string {
  return pathname.replace(/^((?:\/zh)?\/\w+)\/.+$/, '$1/*');
}

test('every internal link in both languages answers 200, with one heading of the first rank and a title of its own', async ({
  baseURL,
}) => {
  test.setTimeout(1_200_000);
  const seen = await crawl(baseURL ?? '');
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

// Each language at two of the four; contrast is of the theme, order and names are of the page, targets are of the width.
const LOOKS = {
  en: [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 360 },
  ],
  zh: [
    { colorScheme: 'dark', width: 1440 },
    { colorScheme: 'light', width: 360 },
  ],
} as const;

for (const locale of LOCALES) {
  for (const address of PAGE_TYPES) {
    const path = locale === 'en' ? address : `/zh${address === '/' ? '' : address}`;
    test(`${path}: axe finds nothing, wide and narrow, light and dark, and nothing scrolls sideways at 320 px`, async ({
      page,
    }) => {
      // Of a hundred rows, axe looks at every cell, for half a minute where machines are busy.
      test.setTimeout(180_000);
      for (const { colorScheme, width } of LOOKS[locale]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      // A live chart takes its new width in the frames after the window has it.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}
