import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

/** The grid, once its script has it. */
async function gridOf(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  return grid;
}

/** A cell by its row (the header is 0) and its column, as they are said: the boxes are column 1. */
function cellAt(grid: Locator, row: number, column: number): Locator {
  return grid
    .locator('tr')
    .nth(row)
    .locator('> *')
    .nth(column - 1);
}

const LISTED = '/outcomes?columns=title_en,announced_on,theme,amount&sort=theme.asc,title_en.asc';

test('one stop of the tab key; arrows, Home, End and Page keys go from cell to cell; Tab leaves at once', async ({
  page,
}) => {
  const grid = await gridOf(page, LISTED);
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await cellAt(grid, 1, 3).click();
  await expect(cellAt(grid, 1, 3)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cellAt(grid, 2, 4)).toBeFocused();
  await page.keyboard.press('End');
  await expect(cellAt(grid, 2, 5)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cellAt(grid, 2, 1)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cellAt(grid, 50, 5)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cellAt(grid, 1, 1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cellAt(grid, 0, 1)).toBeFocused();
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((table) => table.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect(cellAt(grid, 0, 1)).toBeFocused();
});

test('a cell under the keys is never behind the header or the columns that stay', async ({ page }) => {
  const grid = await gridOf(page, '/outcomes');
  await cellAt(grid, 1, 3).click();
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < 28; step++) await page.keyboard.press('ArrowUp');
  const cell = cellAt(grid, 3, 4);
  await expect(cell).toBeFocused();
  const isOnTop = await cell.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const corners = [left + 2, left + width - 2].map((x) => document.elementFromPoint(x, top + height / 2));
    return corners.every((hit) => hit !== null && element.contains(hit));
  });
  expect(isOnTop).toBe(true);
});

test('Page Down on the last row shows the next page at its first row, Page Up on it leads back to the last', async ({
  page,
}) => {
  const grid = await gridOf(page, `${LISTED}&limit=25`);
  const first = await rowIds(page);
  await cellAt(grid, 25, 2).locator('xpath=self::*').focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText('26–50 of 279');
  await expect(cellAt(grid, 1, 2)).toBeFocused();
  await expect(cellAt(grid, 1, 2).locator('xpath=..')).toHaveAttribute('aria-rowindex', '27');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText('1–25 of 279');
  await expect(cellAt(grid, 25, 2)).toBeFocused();
  expect(await rowIds(page)).toEqual(first);
});

test('Enter sorts by a header, Shift+Enter adds a key and takes it out again; aria-sort is on one header', async ({
  page,
}) => {
  const grid = await gridOf(page, '/outcomes?columns=title_en,announced_on,theme,amount');
  await cellAt(grid, 0, 4).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=theme\.asc&columns=/);
  await expect(cellAt(grid, 0, 4)).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\?sort=theme\.asc,currency\.asc,amount\.desc&columns=/);
  await expect(grid.locator('[aria-sort]')).toHaveCount(1);
  await expect(cellAt(grid, 0, 5)).toHaveText(/Amount▼3 \(3 descending\)/);
  await expect(cellAt(grid, 0, 5)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\?sort=theme\.asc,currency\.asc,amount\.asc&columns=/);
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\?sort=theme\.asc&columns=/);
  await page.getByRole('link', { name: /Do not sort by Theme/ }).click();
  await expect(page).toHaveURL('/outcomes?columns=title_en,announced_on,theme,amount');
});

test('a cell and a range are copied as tab-separated raw values; Escape ends the range', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const grid = await gridOf(page, '/outcomes?columns=id,announced_on,currency,amount&sort=currency.asc,amount.desc');
  const amount = cellAt(grid, 1, 5);
  await amount.click();
  await page.keyboard.press('Control+c');
  const raw = (await amount.locator('data').getAttribute('value')) ?? '';
  expect(raw).toMatch(/^\d+$/);
  await expect.poll(clipboard).toBe(raw);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(grid.locator('[data-in-range]')).toHaveCount(6);
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied: 2 × 3' })).toBeAttached();
  const [first = [], second = []] = (await clipboard()).split('\n').map((line) => line.split('\t'));
  expect(first).toHaveLength(3);
  expect(first[0]).toMatch(/^\d{4}(-\d\d){0,2}$/);
  expect(first[2]).toBe(raw);
  expect(second).toHaveLength(3);
  await page.keyboard.press('Escape');
  await expect(grid.locator('[data-in-range]')).toHaveCount(0);
});

test('Enter opens the row, Space selects it', async ({ page }) => {
  const grid = await gridOf(page, LISTED);
  const [, second = ''] = await rowIds(page);
  await cellAt(grid, 2, 4).click();
  await page.keyboard.press('Space');
  await expect(grid.locator(`[data-row="${second}"]`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('1 row selected')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`open=${second}$`));
});

test('what is said of rows and columns: how many there are, and which these are', async ({ page }) => {
  const grid = await gridOf(page, '/outcomes?start=101&limit=50');
  await expect(grid).toHaveAttribute('aria-rowcount', '280');
  await expect(grid).toHaveAttribute('aria-colcount', '14');
  await expect(grid.locator('tbody tr').first()).toHaveAttribute('aria-rowindex', '102');
  await expect(grid.locator('tbody tr').last()).toHaveAttribute('aria-rowindex', '151');
});

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const [address, width] of [
  ['/outcomes', 1280],
  ['/zh/outcomes?q=新加坡', 360],
] as const) {
  test(`${address}, ${width} px wide: axe finds nothing, with its menus open and rows chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const grid = await gridOf(page, address);
    await cellAt(grid, 1, 1).getByRole('checkbox').check();
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    for (const menu of await page.locator('details[name="table-menu"] > summary').all()) {
      await menu.click();
      // The rest of the page is as it was: fifteen readings of all of it take a minute.
      expect(await violationsOf(new AxeBuilder({ page }).include('details[name="table-menu"][open]'))).toEqual([]);
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}
