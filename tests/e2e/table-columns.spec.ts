import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

const THREE = '/outcomes?columns=title_en,announced_on,theme';

/** The names over the columns, without marks of order. */
async function headers(page: Page): Promise<string[]> {
  const texts = await page
    .locator('[data-row]')
    .first()
    .locator('xpath=ancestor::table')
    .getByRole('columnheader')
    .allTextContents();
  return texts.map((text) => text.replace(/[▲▼].*/, ''));
}

async function live(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('grid')).toBeVisible();
}

test.describe('which columns, in which order', () => {
  test('are chosen, moved and put back in the menu, and stand in the address; the rows stay', async ({ page }) => {
    await live(page, THREE);
    const ids = await rowIds(page);
    await page.locator('summary', { hasText: 'Columns · 3' }).click();
    await page.getByRole('checkbox', { name: 'Status' }).check();
    await expect(page).toHaveURL('/outcomes?columns=title_en,announced_on,theme,status');
    await page.getByRole('link', { name: 'Theme: further to the front' }).click();
    await expect(page).toHaveURL('/outcomes?columns=title_en,theme,announced_on,status');
    await expect.poll(() => headers(page)).toEqual(['Title (English)', 'Theme', 'Announced on', 'Status']);
    await page.getByRole('checkbox', { name: 'Announced on' }).uncheck();
    await expect(page).toHaveURL('/outcomes?columns=title_en,theme,status');
    expect(await rowIds(page)).toEqual(ids);
    await page.goBack();
    await expect.poll(() => headers(page)).toEqual(['Title (English)', 'Theme', 'Announced on', 'Status']);
    await page.getByRole('link', { name: 'As the page has them' }).click();
    await expect(page).toHaveURL('/outcomes');
  });

  test('can be dragged to another place', async ({ page }) => {
    await live(page, THREE);
    await page.locator('summary', { hasText: 'Columns · 3' }).click();
    const items = page.locator('li[draggable="true"]');
    await items.nth(2).dragTo(items.nth(0));
    await expect(page).toHaveURL('/outcomes?columns=theme,title_en,announced_on');
  });
});

test.describe('taste is kept in the browser, not in the address', () => {
  test('124 px less three steps of 16, one more: 92; 320 drawn 100 wider: 420; both there again before any script of ours', async ({
    page,
    allowConsole,
  }) => {
    await live(page, THREE);
    const width = async (name: string) => (await page.getByRole('columnheader', { name }).boundingBox())?.width;
    expect([await width('Title'), await width('Theme')]).toEqual([320, 124]);
    await page.getByRole('columnheader', { name: 'Theme' }).focus();
    for (const key of ['-', '-', '-', '+']) await page.keyboard.press(key);
    await expect.poll(() => width('Theme')).toBe(92);
    const box = await page.getByRole('columnheader', { name: 'Title' }).boundingBox();
    const edge = { x: (box?.x ?? 0) + (box?.width ?? 0) - 3, y: (box?.y ?? 0) + 10 };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 100, edge.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => width('Title')).toBe(420);
    allowConsole(/Failed to load resource|ERR_FAILED/);
    // What is set while the page is still being read, with the script of the application held back.
    await page.route(/_next\/static\/.*\.js/, (route) => route.abort());
    await page.goto(THREE);
    await expect(page.getByRole('grid')).toHaveCount(0);
    expect([await width('Title'), await width('Theme')]).toEqual([420, 92]);
    expect(new URL(page.url()).search).toBe('?columns=title_en,announced_on,theme');
  });

  test('compact rows are lower, pinned columns stay, and both are forgotten on request', async ({ page }) => {
    await live(page, '/outcomes');
    const height = async () => (await page.locator('[data-row]').first().boundingBox())?.height ?? 0;
    const comfortable = await height();
    await page.locator('summary', { hasText: 'Columns · 13' }).click();
    await page.getByRole('radio', { name: 'compact' }).check();
    await page.getByLabel('Columns that stay in place').selectOption('2');
    await page.keyboard.press('Escape');
    expect(await height()).toBeLessThan(comfortable);
    const second = page.locator('[data-row]').first().locator('[data-pin="2"]');
    const left = (await second.boundingBox())?.x;
    await page.getByRole('grid').evaluate((table) => table.parentElement?.scrollTo({ left: 400 }));
    expect((await second.boundingBox())?.x).toBe(left);
    await page.reload();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await height()).toBeLessThan(comfortable);
    await page.locator('summary', { hasText: 'Columns · 13' }).click();
    await page.getByRole('button', { name: 'Forget widths and looks' }).click();
    await expect.poll(height).toBe(comfortable);
  });
});

test.describe('pages', () => {
  test('last, a row by its number, and another size that starts with the same row', async ({ page }) => {
    await live(page, '/outcomes');
    const position = page.getByRole('status').filter({ hasText: / of \d+$/ });
    await page.getByRole('link', { name: 'Last', exact: true }).click();
    await expect(position).toHaveText('251–279 of 279');
    await page.getByRole('link', { name: 'Previous', exact: true }).click();
    await expect(position).toHaveText('201–250 of 279');
    await page.getByLabel('Go to row').fill('120');
    await page.keyboard.press('Enter');
    await expect(position).toHaveText('120–169 of 279');
    const [first] = await rowIds(page);
    await page.getByLabel('Rows a page').selectOption('25');
    await expect(position).toHaveText('120–144 of 279');
    expect((await rowIds(page))[0]).toBe(first);
    await page.getByRole('link', { name: 'First', exact: true }).click();
    await expect(page).toHaveURL('/outcomes?limit=25');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('columns, pages and orders are forms and links', async ({ page }) => {
    await page.goto(THREE);
    await page.locator('summary', { hasText: 'Columns · 3' }).click();
    await page.getByRole('checkbox', { name: 'Status' }).check();
    await page.getByRole('button', { name: 'Show these' }).click();
    await expect(page.getByRole('columnheader')).toHaveText(['Title (English)', /Announced on/, 'Theme', 'Status']);
    await page.locator('summary', { hasText: 'Columns · 4' }).click();
    await page.getByRole('link', { name: 'Status: further to the front' }).click();
    await expect(page.getByRole('columnheader')).toHaveText(['Title (English)', /Announced on/, 'Status', 'Theme']);
    await page.getByRole('columnheader', { name: 'Theme' }).getByRole('link').click();
    await expect(page.getByRole('columnheader', { name: 'Theme' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByLabel('Rows a page').selectOption('25');
    await page.getByRole('button', { name: 'Go' }).last().click();
    await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText('1–25 of 279');
    await page.getByLabel('Go to row').fill('200');
    await page.getByRole('button', { name: 'Go' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText('200–224 of 279');
    await page.getByRole('link', { name: 'Do not sort by Theme' }).click();
    await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText('1–25 of 279');
  });
});
