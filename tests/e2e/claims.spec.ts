import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { statements } from '../support/record';

/** Sentences on what the record holds and what was ever published. */
const CLAIM = /in the record\.|has been published|尚未收录|尚无公布|尚未公布数据/;

/** Pages of figures that were published before 2018 and after, and of one first published later. */
const PAGES: readonly (readonly [path: string, metricIds: readonly string[]])[] = [
  ['/charts/tourism-growth', ['sg-overnight-cq', 'sg-group-tourists-cq', 'sg-intl-tourists-cq-yearbook']],
  ['/metrics/sg-overnight-cq', ['sg-overnight-cq']],
  ['/zh/charts/tourism-growth', ['sg-overnight-cq', 'sg-group-tourists-cq', 'sg-intl-tourists-cq-yearbook']],
];

async function claimsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const said = page.locator('main').locator('li, p').filter({ hasText: CLAIM });
  return [...new Set((await said.allInnerTexts()).map((text) => text.trim()))].sort();
}

test.describe('what a page claims of the record, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, metricIds] of PAGES) {
    test(`${path} says of the record as known on 2018 and 2001 what it says of the whole record`, async ({ page }) => {
      const claims = await claimsOf(page, path);
      expect(claims.length).toBeGreaterThan(0);
      expect(metricIds.every((id) => statements.some(({ metricId }) => metricId === id))).toBe(true);
      for (const claim of claims) expect(claim).not.toMatch(/has been published|尚无公布|尚未公布数据/);
      expect(await claimsOf(page, `${path}?as_known_on=2018`)).toEqual(claims);
      // Then nothing had been published, and the chart is empty.
      expect(await claimsOf(page, `${path}?as_known_on=2001`)).toEqual(claims);
    });
  }

  test('a metric of which nothing was ever published says so, and a chart emptied by its view does not', async ({
    page,
  }) => {
    await page.goto('/metrics/cq-airport-intl-passengers');
    await expect(page.locator('figure')).toContainText('No figure has been published.');
    await page.goto('/metrics/sg-overnight-cq?as_known_on=2001');
    await expect(page.locator('figure')).toContainText('No figure of the record is in this view.');
  });
});

test.describe('which release a page says it is of', () => {
  for (const path of ['/metrics/sg-overnight-cq', '/charts/tourism-growth', '/charts/compare?metric=sip-gdp']) {
    test(`${path}: the current one, or the one it is pinned to and no other`, async ({ page }) => {
      const current = page.locator('header p', { hasText: /^Release \d+ of/ });
      const pinned = page.locator('header p', { hasText: /^These figures are pinned to release 1 of/ });
      await page.goto(path);
      await expect(current).toHaveCount(1);
      await expect(pinned).toHaveCount(0);
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}release=1`);
      await expect(current).toHaveCount(0);
      await expect(pinned).toHaveCount(1);
      await pinned.getByRole('link', { name: 'See the current release.' }).click();
      await expect(page).toHaveURL(path);
    });
  }
});

test('the chart of a metric can fill the screen, as every other large chart', async ({ page }) => {
  await page.goto('/metrics/sg-overnight-cq');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('FIGURE');
});
