import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

const CHARTS = ['tourism-growth', 'trade-volume', 'financing'];
const LAST_VISITORS = '2024: 86,000 persons, exact, AsiaCity News, 11 October 2025';

function chartOn(page: Page, id: string): Locator {
  return page.locator(`figure[data-chart="${id}"]`);
}

/** The chart once the browser has taken it over. */
async function liveChart(page: Page, id: string): Promise<Locator> {
  await page.goto('/');
  const chart = chartOn(page, id);
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('[data-live="true"]')).toBeVisible();
  return chart;
}

/** The marks of a chart as their attributes say, in a fixed order. */
function marksOf(chart: Locator): Promise<string[]> {
  return chart
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks.map(({ dataset: { metric, period, value, mark } }) => [metric, period, value, mark].join(' ')).sort(),
    );
}

test.describe('a chart', () => {
  for (const id of CHARTS) {
    test(`${id} shows the same marks before and after scripts run, and in its table and its data`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const withoutScripts = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const staticPage = await withoutScripts.newPage();
      await staticPage.goto('/');
      const drawn = await marksOf(chartOn(staticPage, id));
      await withoutScripts.close();

      const chart = await liveChart(page, id);
      expect(drawn.length).toBeGreaterThan(0);
      expect(await marksOf(chart)).toEqual(drawn);
      await chart.getByText('Table of these points').click();
      await expect(chart.locator('tbody tr')).toHaveCount(drawn.length);
      const href = await chart
        .getByRole('link', { name: `These points as CSV · ${drawn.length} rows` })
        .getAttribute('href');
      const csv = await page.request.get(href ?? '');
      expect(csv.headers()['x-total-count']).toBe(String(drawn.length));
    });
  }

  test('keeps its box when the live chart takes over', async ({ page }) => {
    await page.goto('/');
    const chart = chartOn(page, 'financing');
    // On one and the same page: another may be set in other fonts, which are not waited for.
    await expect(chart.locator('[data-live="false"]')).toBeAttached();
    const before = await chart.boundingBox();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('[data-live="true"]')).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await chart.boundingBox()).toEqual(before);
  });

  test('that fails once it is live gives its box back to the picture', async ({ page, allowConsole }) => {
    allowConsole(/Broken for this test/);
    const chart = await liveChart(page, 'tourism-growth');
    const drawn = await marksOf(chart);
    await page.evaluate(() => {
      // What the live chart needs to lay itself out again.
      Array.prototype.toSorted = () => {
        throw new Error('Broken for this test');
      };
    });
    await page.setViewportSize({ width: 700, height: 720 });
    await expect(chart.locator('[data-live="false"]').getByRole('img')).toBeVisible();
    expect(await marksOf(chart)).toEqual(drawn);
  });

  test('on a Chinese page gives its file in Chinese', async ({ page }) => {
    await page.goto('/zh');
    const link = chartOn(page, 'trade-volume').getByRole('link', { name: /^下载数据点（CSV）· \d+行$/ });
    const csv = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(await csv.text()).toContain(',重庆与东盟');
    expect((await link.textContent())?.match(/\d+/)?.[0]).toBe(csv.headers()['x-total-count']);
  });

  test('walks its points by arrow keys, announces each, and closes by Escape', async ({ page }) => {
    const chart = await liveChart(page, 'tourism-growth');
    const announced = chart.locator('[aria-live]');
    await chart.getByRole('application').focus();
    const heard: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await expect(announced).not.toHaveText(heard.at(-1) ?? '');
      heard.push((await announced.textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(heard.join('\n')).toContain('2015: about 11,575 persons, derived: 86,000 ÷ 7.43, between 11,499 and 11,650');
    expect(heard.join('\n')).toContain('no figure published for 2016–2023');
    expect(heard.at(-1)).toContain(LAST_VISITORS);
    await expect(chart.locator('[data-tooltip]')).toContainText(LAST_VISITORS);
    await page.keyboard.press('Escape');
    await expect(chart.locator('[data-tooltip]')).toHaveCount(0);
    await expect(announced).toBeEmpty();
  });

  test('says a point under the pointer, and nothing when it leaves', async ({ page }) => {
    const chart = await liveChart(page, 'tourism-growth');
    await chart.locator('[data-metric="sg-overnight-cq"][data-period="2024"]').hover();
    await expect(chart.locator('[data-tooltip]')).toContainText(LAST_VISITORS);
    await page.mouse.move(0, 0);
    await expect(chart.locator('[data-tooltip]')).toHaveCount(0);
  });

  test('with the table open, axe finds nothing', async ({ page }) => {
    const chart = await liveChart(page, 'trade-volume');
    await chart.getByText('Table of these points').click();
    const { violations } = await new AxeBuilder({ page }).include('figure[data-chart="trade-volume"]').analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('a chart on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('answers to a touch without scrolling sideways, in letters of at least 11 px', async ({ page }) => {
    const chart = await liveChart(page, 'tourism-growth');
    await chart.locator('[data-metric="sg-overnight-cq"][data-period="2024"]').tap();
    await expect(chart.locator('[data-tooltip]')).toContainText(LAST_VISITORS);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const sizes = await chart
      .locator('svg text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

test.describe('a chart on a phone without JavaScript', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('is drawn for its width', async ({ page }) => {
    await page.goto('/');
    const picture = chartOn(page, 'trade-volume').getByRole('img');
    await expect(picture).toHaveCount(1);
    await expect(picture).toHaveAccessibleName('Trade between Chongqing and ASEAN');
    const { scale, width } = await picture.evaluate((svg: SVGSVGElement) => ({
      scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
      width: svg.getBoundingClientRect().width,
    }));
    expect(width).toBeLessThanOrEqual(360);
    expect(scale).toBeGreaterThan(0.85);
  });
});
