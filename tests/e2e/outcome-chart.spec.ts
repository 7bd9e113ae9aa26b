import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

/** All rows on one page, so that they can be counted. */
const WHOLE = '/outcomes?limit=500';

function chart(page: Page) {
  return page.getByRole('region', { name: 'By year and theme' });
}

function bar(page: Page, name: string) {
  return chart(page).getByRole('link', { name, exact: true });
}

/** The number that the name of a link promises. */
async function promised(page: Page, name: RegExp): Promise<number> {
  const label = await chart(page).getByRole('link', { name }).getAttribute('aria-label');
  return Number(label?.match(/(\d+) outcomes?$/)?.[1]);
}

/** What script adds is there once one link alone is in the way of the tab key. */
async function isReady(page: Page): Promise<void> {
  await expect(page.locator('a[data-year][tabindex="0"]')).toHaveCount(1);
}

async function middleOf(page: Page, year: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`a[data-year="${year}"][data-total]`).boundingBox();
  if (box === null) throw new Error(`No bar of ${year}`);
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

test.describe('outcomes by year and theme', { tag: '@zones' }, () => {
  // Of outcomes.csv: 3 + 26 + 16 + 30 + 31 + 23 + 33 + 30 + 26 + 20 + 18 = 256 with a date, 23 without, 279 in all.
  test('the bars of the record: 31 in 2019, of these 7 of logistics; 23 without a date', async ({ page }) => {
    await page.goto('/outcomes');
    const totals = await page
      .locator('a[data-total]')
      .evaluateAll((bars) =>
        bars.map((one) => [one.getAttribute('data-year'), Number(one.getAttribute('data-total'))]),
      );
    expect(Object.fromEntries(totals)).toEqual({
      2015: 3,
      2016: 26,
      2017: 16,
      2018: 30,
      2019: 31,
      2020: 23,
      2021: 33,
      2022: 30,
      2023: 26,
      2024: 20,
      2025: 18,
    });
    await expect(bar(page, '2019, Logistics: 7 outcomes')).toHaveAttribute(
      'href',
      '/outcomes?theme=logistics&year=2019',
    );
    await expect(bar(page, '23 without a date')).toHaveAttribute('href', '/outcomes?year=(empty)');
  });

  test('a year clicked filters the table to as many rows as it says, and gives them back', async ({ page }) => {
    await page.goto(WHOLE);
    expect(await promised(page, /^2019: /)).toBe(31);
    await isReady(page);
    const { x, y } = await middleOf(page, '2019');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL('/outcomes?year=2019&limit=500');
    await expect(page.getByRole('link', { name: 'Remove Year: 2019' })).toBeVisible();
    await expect.poll(async () => (await rowIds(page)).length).toBe(31);
    await expect(bar(page, '2018: 30 outcomes')).toBeVisible();
    await page.mouse.click(x, (await middleOf(page, '2019')).y);
    await expect(page).toHaveURL(WHOLE);
  });

  test('a part clicked is that theme in that year', async ({ page }) => {
    await page.goto(WHOLE);
    await isReady(page);
    await bar(page, '2018, Financing: 10 outcomes').click();
    await expect(page).toHaveURL('/outcomes?theme=financing&year=2018&limit=500');
    await expect.poll(async () => (await rowIds(page)).length).toBe(10);
    // Bars are of all filters but years, the legend of all but themes.
    await expect(bar(page, '2016: 9 outcomes')).toBeVisible();
    await expect(bar(page, 'Digital: 7 outcomes')).toBeVisible();
  });

  test('outcomes without a date are a link of their own', async ({ page }) => {
    await page.goto(WHOLE);
    await isReady(page);
    await bar(page, '23 without a date').click();
    await expect(page).toHaveURL('/outcomes?year=(empty)&limit=500');
    await expect.poll(async () => (await rowIds(page)).length).toBe(23);
  });

  test('a facet redraws the bars, whose height on the page stays', async ({ page }) => {
    await page.goto('/outcomes');
    await isReady(page);
    const before = await chart(page).boundingBox();
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Route/ }).check();
    await expect(page).toHaveURL('/outcomes?kind=route');
    await expect.poll(() => promised(page, /^2019: /)).toBeLessThan(31);
    expect((await chart(page).boundingBox())?.height).toBe(before?.height);
  });

  test('the counts are those of the facet of themes, with years chosen too', async ({ page }) => {
    await page.goto('/outcomes?year=2018..2020');
    await page.locator('summary', { hasText: 'Theme' }).click();
    const facet = await page
      .getByRole('checkbox', { name: /^Financing/ })
      .locator('..')
      .innerText();
    // 10 + 2 + 5.
    expect(facet).toMatch(/17$/);
    expect(await promised(page, /^Financing: /)).toBe(17);
  });

  test('the numbers are in a table too', async ({ page }) => {
    await page.goto('/outcomes');
    await page.getByText('The same numbers as a table').click();
    const row = chart(page).getByRole('row', { name: /^2019/ });
    await expect(row.getByRole('cell').first()).toHaveText('31');
    await expect(
      chart(page)
        .getByRole('row', { name: /^No date/ })
        .getByRole('cell')
        .first(),
    ).toHaveText('23');
  });
});

test.describe('years dragged over', () => {
  test('say their range and number under way, and filter when let go: 30 + 31 + 23 + 33 = 117', async ({ page }) => {
    await page.goto('/outcomes');
    await isReady(page);
    const [from, to] = [await middleOf(page, '2021'), await middleOf(page, '2018')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect(chart(page).getByText('2018 to 2021 · outcomes: 117').first()).toBeVisible();
    await page.mouse.up();
    await expect(page).toHaveURL('/outcomes?year=2018..2021');
  });

  test('Escape lets go of them', async ({ page }) => {
    await page.goto('/outcomes');
    await isReady(page);
    const [from, to] = [await middleOf(page, '2018'), await middleOf(page, '2021')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(chart(page).getByText('outcomes: 117')).toHaveCount(0);
    await expect(page).toHaveURL('/outcomes');
  });
});

test.describe('by keyboard', () => {
  test('one tab stop; arrows walk years and themes; Enter filters and focus stays', async ({ page }) => {
    await page.goto('/outcomes');
    await isReady(page);
    await bar(page, '2015: 3 outcomes').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(bar(page, '2024: 20 outcomes')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    // From the bottom, in the order of the legend: 2024 has no financing.
    await expect(bar(page, '2024, Cooperation: 5 outcomes')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/outcomes?year=2024');
    await expect(bar(page, '2024: 20 outcomes')).toBeFocused();
    await isReady(page);
    await page.keyboard.press('Tab');
    await expect(page.getByText('The same numbers as a table')).toBeFocused();
  });

  test('Shift and arrows take years: 26 + 16 + 30 = 72', async ({ page }) => {
    await page.goto('/outcomes');
    await isReady(page);
    await bar(page, '2016: 26 outcomes').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(chart(page).getByText('2016 to 2018 · outcomes: 72').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/outcomes?year=2016..2018');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('years, parts and themes are links, in Chinese too', async ({ page }) => {
    await page.goto('/zh/outcomes');
    await page.getByRole('link', { name: '2019年，物流：7项成果' }).click();
    await expect(page).toHaveURL('/zh/outcomes?theme=logistics&year=2019');
    expect((await rowIds(page)).length).toBe(7);
    await page.getByRole('link', { name: '物流：7项成果', exact: true }).click();
    await expect(page).toHaveURL('/zh/outcomes?year=2019');
    await page.getByRole('link', { name: '另有23项日期不详' }).click();
    await expect(page).toHaveURL('/zh/outcomes?year=(empty)');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the chart, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/outcomes?year=2018..2020');
    await page.getByText('The same numbers as a table').click();
    const { violations } = await new AxeBuilder({ page }).include('[aria-labelledby="outcome-chart"]').analyze();
    expect(violations).toEqual([]);
  });
}

for (const width of [768, 360, 320]) {
  test(`nothing of the chart is cut off or scrolls at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/zh/outcomes');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const labels = await page
      .locator('a[data-total] text:last-of-type')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).filter(({ width: drawn }) => drawn > 0),
      );
    for (const [index, box] of labels.slice(1).entries()) expect(box.left).toBeGreaterThan(labels[index]?.right ?? 0);
  });
}
