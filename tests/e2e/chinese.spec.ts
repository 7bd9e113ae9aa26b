import { expect, test } from '../support/e2e';
import { englishIn, MEANT } from '../support/english';
import { type PageText, textsOf } from '../support/page-texts';
import { chineseFor, NAMES_WITHOUT_CHINESE, TEXTS_WITHOUT_CHINESE } from '../support/record-english';

/** One page of each type and of the states that have words of their own, as under `/zh`. */
const PAGES = [
  '/',
  '/charts',
  '/charts/trade-volume',
  '/charts/compare?metric=cq-asean-trade',
  '/metrics/cq-asean-trade',
  '/outcomes',
  '/outcomes?theme=nowhere&from=x',
  '/outcomes/perennial-cq-2025',
  '/observations',
  '/organisations',
  '/organisations/capitaland',
  '/sources',
  '/sources/cyd-2016-01-09',
  '/programmes',
  '/programmes/cci',
  '/method',
  '/search?q=raffles',
  '/accessibility',
  '/parts',
  '/embed/charts/trade-volume',
  '/nowhere',
];

const NAMES = [...NAMES_WITHOUT_CHINESE, ...Object.values(MEANT).flat()];

/** How a note, which is English, dates a document that it names. */
const DATE_IN_NOTE =
  /, (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;

/**
 * What of a text is English without need; empty where it is Chinese, or has no Chinese in the record.
 * @param address of the page: what stands in it, identifiers and words of readers, comes back as it is
 */
function leftIn({ text, lang, isEnglishName }: PageText, address: URL): string[] {
  const isMarked = lang.startsWith('en');
  if (isMarked && isEnglishName) return [];
  // Who searches in English is shown the English in which the words were found.
  const searched = address.searchParams.get('q')?.toLowerCase();
  if (isMarked && searched !== undefined && text.toLowerCase().includes(searched)) return [];
  const chinese = chineseFor(text);
  if (chinese !== undefined && chinese !== text) return [`${text} is ${chinese}`];
  // A note is cut where it names a document.
  if (isMarked && TEXTS_WITHOUT_CHINESE.some((whole) => whole.includes(text))) return [];
  // A note that quotes Chinese is in two languages at once, and is marked as neither.
  if (TEXTS_WITHOUT_CHINESE.includes(text) && /\p{Script=Han}/u.test(text)) return [];
  const written = [...address.pathname.split('/'), ...[...address.searchParams].flat()];
  return englishIn(isMarked ? text.replace(DATE_IN_NOTE, '') : text, [
    ...NAMES,
    ...written.filter((one) => one !== ''),
  ]);
}

for (const path of PAGES) {
  const address = path === '/' ? '/zh' : `/zh${path}`;
  test(`${address}: no English but what has no Chinese in the record`, async ({ page, allowConsole }) => {
    if (path === '/nowhere') allowConsole(/404/);
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(10);
    const at = new URL(page.url());
    const left = texts.flatMap((one) => leftIn(one, at).map((english) => `${one.where}: ${english}`));
    expect([...new Set(left)]).toEqual([]);
  });
}

for (const path of PAGES.filter((one) => !/^\/(?:embed|nowhere)/.test(one))) {
  const address = path === '/' ? '/zh' : `/zh${path}`;
  test(`${address}: names itself in each language, and the first link of its menu stays in Chinese`, async ({
    page,
  }) => {
    await page.goto(address);
    const { pathname } = new URL(page.url());
    const inEnglish = pathname.replace(/^\/zh\/?/, '/');
    const alternates = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    const paths = alternates.map(([language, href]) => [language, new URL(href ?? '', page.url()).pathname]);
    expect(Object.fromEntries(paths)).toEqual({ en: inEnglish, zh: pathname, 'x-default': inEnglish });

    await page.locator('header nav a').first().click();
    await expect(page).toHaveURL(/\/zh(?:\/|$)/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  });
}

/** Files that people open, and what of each is read by them. */
const FILES: readonly { readonly address: string; readonly read: RegExp }[] = [
  { address: '/zh/feed.xml', read: /<(?:title|subtitle|summary|name|rights)\b[^>]*>([^<]+)</g },
  { address: '/zh/charts/trade-volume.svg', read: /<(?:title|desc)\b[^>]*>([^<]+)<|aria-label="([^"]+)"/g },
  { address: '/api/v1/outcomes.csv?names=long&lang=zh&limit=1', read: /^\uFEFF?(.+)\r\n/g },
];

for (const { address, read } of FILES) {
  test(`${address}: no English in what people read of it`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const texts = [...(await response.text()).matchAll(read)].map(([, text, label]) => text ?? label ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => englishIn(text, NAMES))).toEqual([]);
  });
}
