import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { differenceOf } from '../support/picture-difference';

/** A chart of each form, one of two currencies, and views that recalculate. */
const VIEWS = [
  '/charts/tourism-growth',
  '/charts/trade-volume',
  '/charts/financing',
  '/charts/china-singapore-trade',
  '/charts/suzhou-economy',
  '/charts/trade-volume?scale=log&from=2018',
  '/charts/weekly-flights?as_known_on=2019',
  '/metrics/cq-asean-trade?show=growth',
  '/charts/compare?metric=sip-gdp,sip-trade-usd&panels=metric',
];
/** Shares of pixels: text and edges are smoothed alike within the browser, and a little apart in the PNG. */
const SAME = 0.002;
const ALIKE = 0.01;

const pathOf = (view: string) => view.split('?')[0] ?? view;
const queryOf = (view: string) => view.slice(pathOf(view).length);
const fileOf = (view: string, format: string) => `${pathOf(view)}.${format}${queryOf(view)}`;

/** The marks of what is on a page, as their attributes say, in a fixed order. */
function marksOn(page: Page): Promise<string[]> {
  return page
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks
        .map((mark) =>
          ['metric', 'period', 'value', 'mark', 'conflict'].map((name) => mark.getAttribute(`data-${name}`)).join(' '),
        )
        .sort(),
    );
}

async function withoutScripts(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** Twice: fonts are optional, and only those in the browser's memory are sure to be there. */
async function openAgain(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.goto(address);
}

async function openLive(page: Page, address: string): Promise<void> {
  await openAgain(page, address);
  await page.locator('figure[data-chart]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live="true"]')).toBeVisible();
}

for (const view of VIEWS) {
  test.describe(view, () => {
    test('has the same marks on the page with and without scripts, in the embed and in the file', async ({
      page,
      browser,
      baseURL,
    }) => {
      const still = await withoutScripts(browser, baseURL);
      await still.goto(view);
      const expected = await marksOn(still);
      expect(expected.length).toBeGreaterThan(0);
      await still.goto(`/embed${view}`);
      expect(await marksOn(still)).toEqual(expected);
      await still.goto(fileOf(view, 'svg'));
      expect(await marksOn(still)).toEqual(expected);
      await still.context().close();
      await openLive(page, view);
      expect(await marksOn(page)).toEqual(expected);
    });

    test('looks the same before and after scripts take over', async ({ page, browser, baseURL }) => {
      const still = await withoutScripts(browser, baseURL);
      await openAgain(still, view);
      const before = await still.locator('[data-live]').screenshot();
      await still.context().close();
      await openLive(page, view);
      await page.mouse.move(0, 0);
      const after = await page.locator('[data-live]').screenshot();
      expect(await differenceOf(before, after)).toBeLessThan(SAME);
    });

    test('looks the same as SVG in a browser and as PNG', async ({ page }) => {
      const png = await page.request.get(fileOf(view, 'png'));
      expect(png.headers()['content-type']).toBe('image/png');
      const response = await page.goto(fileOf(view, 'svg'));
      expect(response?.headers()['content-type']).toMatch(/^image\/svg\+xml/);
      const picture = page.locator('svg').first();
      const box = await picture.boundingBox();
      await page.setViewportSize({ width: Math.ceil(box?.width ?? 0), height: Math.ceil(box?.height ?? 0) });
      expect(await differenceOf(await page.screenshot(), await png.body(), { blurred: true })).toBeLessThan(ALIKE);
    });
  });
}
