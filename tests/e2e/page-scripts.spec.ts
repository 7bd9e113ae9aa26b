import type { Page, Response } from '@playwright/test';
import { expect, test } from '../support/e2e';

/** What only Recharts writes into a page. */
const CHART_CODE = 'recharts-wrapper';

/** Whether any script of a page, once all of it has been seen, is the chart library's. */
async function loadsChartCode(page: Page, address: string): Promise<{ scripts: number; hasChartCode: boolean }> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(address);
  const chart = page.locator('figure[data-chart]').first();
  if ((await chart.count()) > 0) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('[data-live="true"]')).toBeVisible();
  } else await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts.map((script) => script.text()));
  return { scripts: scripts.length, hasChartCode: bodies.some((body) => body.includes(CHART_CODE)) };
}

for (const address of ['/charts', '/outcomes', '/zh/charts']) {
  test(`${address} draws no chart and loads no chart library`, async ({ page }) => {
    const { scripts, hasChartCode } = await loadsChartCode(page, address);
    expect(scripts).toBeGreaterThan(0);
    expect(hasChartCode).toBe(false);
  });
}

for (const address of ['/', '/charts/trade-volume', '/metrics/cq-asean-trade']) {
  test(`${address} draws a chart and loads the library for it`, async ({ page }) => {
    expect((await loadsChartCode(page, address)).hasChartCode).toBe(true);
  });
}
