import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

/** What answers to the reader in a chart that the browser has taken over: every panel of it, by key, mouse and finger. */

/** Three panels: US dollars in full years and in parts of years, Singapore dollars. */
const THREE_PANELS = '/charts/china-singapore-trade';
const FULL_YEARS = '/charts/trade-volume';

async function openLive(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const chart = page.locator('figure[data-chart]');
  await chart.locator('[data-live]').scrollIntoViewIfNeeded();
  await expect(chart.locator('[data-live="true"]')).toBeVisible();
  return chart;
}

async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error('The mark is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('by key', () => {
  test('arrows walk through every point of every panel, Home and End lead to the first and the last', async ({
    page,
  }) => {
    const chart = await openLive(page, THREE_PANELS);
    const announced = chart.locator('[aria-live]');
    const count = await chart.locator('[data-mark]').count();
    await chart.getByRole('application').focus();
    await expect(announced).toContainText('2016: about US$70.463 billion');
    const heard = [await announced.textContent()];
    for (let step = 1; step < count; step += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(announced).not.toHaveText(heard.at(-1) ?? '');
      heard.push(await announced.textContent());
    }
    // No two of its points stand at one place and no bridge is drawn: as many stops as points, none heard twice.
    expect(new Set(heard).size).toBe(count);
    expect(heard.at(-1)).toContain('2018: S$135.02 billion');
    await page.keyboard.press('ArrowRight');
    await expect(announced).toHaveText(heard.at(-1) ?? '');
    await page.keyboard.press('Home');
    await expect(announced).toHaveText(heard[0] ?? '');
    await page.keyboard.press('End');
    await expect(announced).toHaveText(heard.at(-1) ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(announced).toHaveText(heard.at(-2) ?? '');
  });

  test('Escape closes, the next arrow goes on from there, and leaving closes', async ({ page }) => {
    const chart = await openLive(page, FULL_YEARS);
    const announced = chart.locator('[aria-live]');
    await chart.getByRole('application').focus();
    await expect(announced).toContainText('2018');
    await page.keyboard.press('Escape');
    await expect(announced).toBeEmpty();
    await expect(chart.locator('[data-tooltip]')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(announced).toContainText('2019: CN¥108.67 billion');
    await chart.getByText('Table of these points').focus();
    await expect(announced).toBeEmpty();
  });
});

test.describe('by mouse', () => {
  test('a drag over 2019 and 2020 shows what is in them, and the chart never goes blank on the way', async ({
    page,
  }) => {
    const chart = await openLive(page, FULL_YEARS);
    const from = await middleOf(chart.locator('[data-period="2019"]'));
    const to = await middleOf(chart.locator('[data-period="2020"]'));
    await page.evaluate(() => {
      const fewest = { marks: Number.POSITIVE_INFINITY };
      Object.assign(window, { fewest });
      const look = () => {
        fewest.marks = Math.min(fewest.marks, document.querySelectorAll('figure[data-chart] [data-mark]').length);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.mouse.move(from.x - 20, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(to.x + 20, from.y, { steps: 4 });
    await expect(chart.locator('[data-range-band]')).toBeVisible();
    await expect(chart.locator('[data-tooltip]')).toHaveCount(0);
    await page.mouse.up();
    await expect(page).toHaveURL(/[?&]from=2019-01-01&to=2020-12-31$/);
    const periods = () =>
      chart.locator('[data-mark]').evaluateAll((marks) => marks.map((mark) => mark.dataset['period']));
    await expect.poll(async () => (await periods()).every((period) => /^20(19|20)/.test(period ?? ''))).toBe(true);
    const left = await periods();
    expect(left).toEqual(expect.arrayContaining(['2019', '2020', '2020-H1']));
    expect(await page.evaluate(() => Reflect.get(window, 'fewest').marks)).toBe(left.length);
  });

  test('Escape lets go of a drag', async ({ page }) => {
    const chart = await openLive(page, FULL_YEARS);
    const from = await middleOf(chart.locator('[data-period="2019"]'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y, { steps: 4 });
    await expect(chart.locator('[data-range-band]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chart.locator('[data-range-band]')).toHaveCount(0);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/charts\/trade-volume$/);
  });
});

test.describe('by finger, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a touch opens the nearest point within the screen, a touch elsewhere closes it', async ({ page }) => {
    const chart = await openLive(page, THREE_PANELS);
    const tooltip = chart.locator('[data-tooltip]');
    for (const [period, said] of [
      ['2022', 'US$115.1 billion'],
      ['2020-01/2020-10', 'January–October 2020'],
      ['2014', 'S$121 billion'],
    ] as const) {
      const mark = chart.locator(`[data-period="${period}"]`).first();
      await mark.scrollIntoViewIfNeeded();
      const { x, y } = await middleOf(mark);
      await page.touchscreen.tap(x, y);
      await expect(tooltip).toContainText(said);
      const box = await tooltip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(tooltip).toHaveCount(0);
  });

  test('the page scrolls under a finger that starts on the plot', async ({ page }) => {
    const chart = await openLive(page, THREE_PANELS);
    await expect(chart.getByRole('application')).toHaveCSS('touch-action', 'pan-y pinch-zoom');
  });
});
