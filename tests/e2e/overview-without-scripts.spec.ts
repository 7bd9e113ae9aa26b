import { expect, test } from '../support/e2e';

test.describe('the overview without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("the three charts' marks are in the page, and each chart is seen", async ({ page }) => {
    await page.goto('/');
    const derived = page.locator('[data-metric="sg-overnight-cq"][data-mark="derived"]').first();
    await expect(derived).toBeVisible();
    await expect(derived).toHaveAttribute('data-value', '11575');
    await expect(page.locator('[data-metric="sg-overnight-cq"][data-mark="exact"]').first()).toBeVisible();
    // A chart is drawn for several widths; the marks of one drawing carry their figures, the one that fits is seen.
    await expect(page.locator('[data-metric="cq-asean-trade"][data-mark="exact"]').first()).toBeAttached();
    await expect(page.locator('[data-metric="cci-mas-deals-cum"][data-mark="more_than"]').first()).toBeAttached();
    const charts = page.locator('figure[data-chart]');
    await expect(charts).toHaveCount(3);
    for (const chart of await charts.all()) {
      await expect(chart.locator('svg').filter({ visible: true }).first()).toBeVisible();
    }
  });
});
