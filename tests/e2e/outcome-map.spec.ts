import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

/** All rows on one page, so that they can be counted. */
const WHOLE = '/outcomes?limit=500';

async function openMap(page: Page, title = 'Map of places') {
  await page.locator('summary', { hasText: title }).click();
}

function mark(page: Page, placeId: string) {
  return page.locator(`a[data-place="${placeId}"]`);
}

function frame(page: Page, id: string) {
  return page.locator(`[data-frame="${id}"]`);
}

function listed(page: Page) {
  return page.getByRole('region', { name: 'Places and their outcomes' }).getByRole('link');
}

test.describe('the map above the table of outcomes', () => {
  // Rows of outcome_places.csv by place.
  test('every place of the record once: Chongqing 193, its district in its inset, Duisburg at the edge', async ({
    page,
  }) => {
    await page.goto('/outcomes');
    await openMap(page);
    await expect(mark(page, 'chongqing')).toHaveAttribute('data-count', '193');
    await expect(frame(page, 'chongqing').locator('[data-place="yubei"]')).toHaveAttribute('data-count', '2');
    await expect(frame(page, 'gulf').locator('[data-place="qinzhou"]')).toHaveAttribute('data-count', '8');
    await expect(frame(page, 'asia').locator('[data-place="duisburg"]')).toHaveAttribute('data-count', '1');
    // 49 places have an outcome; Europe is at no one point.
    await expect(page.locator('a[data-place]')).toHaveCount(48);
    await expect(listed(page)).toHaveCount(49);
    await expect(listed(page).filter({ hasText: 'Europe' })).toContainText('not on the map');
  });

  test('a mark filters the table to as many rows as it says, is then chosen, and gives them back', async ({ page }) => {
    await page.goto(WHOLE);
    await openMap(page);
    await mark(page, 'tianjin').click();
    await expect(page).toHaveURL('/outcomes?place=tianjin&limit=500');
    await expect.poll(async () => (await rowIds(page)).length).toBe(18);
    await expect(mark(page, 'tianjin')).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('link', { name: 'Remove Place: Tianjin' })).toBeVisible();
    // The others stay to be chosen, and the map stays open.
    await expect(mark(page, 'chongqing')).toHaveAttribute('data-count', '193');
    await mark(page, 'tianjin').click();
    await expect(page).toHaveURL(WHOLE);
    await expect(mark(page, 'tianjin')).toBeVisible();
  });

  test('another filter redraws it: of the corridor 26 in Chongqing, 8 in Qinzhou', async ({ page }) => {
    await page.goto('/outcomes?programme_id=ilstc');
    await openMap(page);
    await expect(mark(page, 'chongqing')).toHaveAttribute('data-count', '26');
    await expect(mark(page, 'qinzhou')).toHaveAttribute('data-count', '8');
    await expect(mark(page, 'suzhou')).toHaveCount(0);
  });

  test('the list has the same links, by keyboard', async ({ page }) => {
    await page.goto('/outcomes');
    await openMap(page);
    await listed(page).filter({ hasText: 'Qinzhou' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/outcomes?place=qinzhou');
    await expect(listed(page).filter({ hasText: 'Qinzhou' })).toHaveAttribute('aria-current', 'true');
  });

  test('no two labels that are shown overlap, at any width, in either language', async ({ page }) => {
    for (const path of ['/outcomes', '/zh/outcomes']) {
      await page.goto(`${path}?place=singapore`);
      for (const width of [1440, 1024, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const labels = await page
          .locator('a[data-place] text')
          .evaluateAll((texts) =>
            texts
              .map((text) => ({ name: text.textContent, ...text.getBoundingClientRect().toJSON() }))
              .filter((box) => box.width > 0),
          );
        expect(labels.length).toBeGreaterThan(20);
        const met = labels.flatMap((one, index) =>
          labels
            .slice(index + 1)
            .filter(
              // A line of text is drawn lower than its box is high.
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top + 3 < other.bottom &&
                other.top + 3 < one.bottom,
            )
            .map((other) => `${width}: ${one.name} / ${other.name}`),
        );
        expect(met).toEqual([]);
      }
    }
  });
});

test('the profile of a programme has its places, which lead to its outcomes there', async ({ page }) => {
  await page.goto('/programmes/ilstc');
  await mark(page, 'qinzhou').click();
  await expect(page).toHaveURL('/outcomes?programme_id=ilstc&place=qinzhou');
  expect((await rowIds(page)).length).toBe(8);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('marks are links, and a page with a chosen place comes with the map open', async ({ page }) => {
    await page.goto('/zh/outcomes');
    await openMap(page, '地点分布图');
    await mark(page, 'tianjin').click();
    await expect(page).toHaveURL('/zh/outcomes?place=tianjin');
    expect((await rowIds(page)).length).toBe(18);
    await expect(mark(page, 'tianjin')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the map, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/outcomes?place=tianjin');
    const { violations } = await new AxeBuilder({ page }).include('details:has([data-frame])').analyze();
    expect(violations).toEqual([]);
  });
}

for (const width of [768, 360, 320]) {
  test(`the map does not make the page scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/zh/outcomes?place=chongqing');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
