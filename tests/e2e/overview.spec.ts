import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

/** What the issue of the first light names, as a reader sees it: number, date, and whose statement it is. */
const HEADLINES = [
  { metric: 'cci-govbiz-projects-cum', shows: '347' },
  { metric: 'cci-govbiz-value-cum', shows: 'US$26 billion' },
  { metric: 'cci-xborder-fin-value-cum', shows: 'US$21.7 billion' },
  { metric: 'cci-institutional-outcomes-cum', shows: '33' },
  { metric: 'sg-overnight-cq', shows: '86,000' },
  { metric: 'cq-sg-weekly-flights', shows: '24' },
  { metric: 'ilstc-ports', shows: '577' },
  { metric: 'ilstc-countries', shows: '127' },
  { metric: 'west-asean-trade', shows: 'CN¥1 trillion' },
];

test.describe('the overview', () => {
  for (const { metric, shows } of HEADLINES) {
    test(`${metric} shows ${shows} with its date and source`, async ({ page }) => {
      await page.goto('/');
      const card = page.locator(`article[data-metric="${metric}"]`);
      await expect(card).toContainText(shows);
      await expect(card).toContainText(/\b20\d\d\b/);
      await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    });
  }

  test('trade of 1 trillion yuan is "more than", not a plain number', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('article[data-metric="west-asean-trade"]')).toContainText('more than CN¥1 trillion');
  });

  test('in Chinese, at /zh, the same figures read on the Chinese scale', async ({ page }) => {
    await page.goto('/zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
    await expect(page.locator('article[data-metric="west-asean-trade"]')).toContainText('超过 1万亿元');
    await expect(page.locator('article[data-metric="sg-overnight-cq"]')).toContainText('8.6万');
  });

  test('the language link keeps the page and its view', async ({ page }) => {
    await page.goto('/outcomes?theme=financing');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh/outcomes?theme=financing');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/outcomes?theme=financing');
  });

  test('an unknown address is 404 and leads home', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const response = await page.goto('/nowhere');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'To the overview' }).click();
    await expect(page).toHaveURL('/');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }

  for (const width of [1440, 768, 360, 320]) {
    test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("the three charts' marks are in the page", async ({ page }) => {
    await page.goto('/');
    const derived = page.locator('[data-metric="sg-overnight-cq"][data-mark="derived"]').first();
    await expect(derived).toBeVisible();
    await expect(derived).toHaveAttribute('data-value', '11575');
    await expect(page.locator('[data-metric="sg-overnight-cq"][data-mark="exact"]').first()).toBeVisible();
    await expect(page.locator('[data-metric="cq-asean-trade"][data-mark="exact"]').first()).toBeVisible();
    await expect(page.locator('[data-metric="cci-mas-deals-cum"][data-mark="more_than"]').first()).toBeVisible();
  });
});
