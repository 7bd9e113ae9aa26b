import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

const VIEW = '/outcomes?theme=financing&sort=title_en.asc&limit=25';

async function live(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('grid')).toBeVisible();
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('all rows of the view', () => {
  test('as a file: the number on the button, the columns listed with what they are not to be read without', async ({
    page,
  }) => {
    await live(page, VIEW);
    const said = Number((await page.locator('summary', { hasText: 'Download' }).textContent())?.match(/\d+/)?.[0]);
    await page.locator('summary', { hasText: 'Download' }).click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    const text = await textOf(csv);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(said);
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    expect(rows.slice(0, 25).map(({ id }) => id)).toEqual(await rowIds(page));
    expect(new Set(rows.map(({ theme }) => theme))).toEqual(new Set(['financing']));
    for (const key of ['currency', 'amount_qualifier', 'amount_low', 'amount_high', 'source_id', 'locator', 'note']) {
      expect(Object.keys(rows[0] ?? {}), key).toContain(key);
    }
    await page.getByRole('radio', { name: 'all columns of the set' }).check();
    await page.getByRole('checkbox', { name: 'Column names in words' }).check();
    await expect(page.getByRole('link', { name: 'Excel', exact: true })).toHaveAttribute(
      'href',
      '/api/v1/outcomes.xlsx?theme=financing&sort=title_en.asc&names=long',
    );
    await expect(page.getByRole('link', { name: 'Parquet' })).toHaveAttribute('href', /outcomes\.parquet\?/);
    await expect(page.getByRole('link', { name: 'JSON Lines' })).toHaveAttribute('href', /outcomes\.jsonl\?/);
  });

  test('on the clipboard, with a header and raw values', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await live(page, `${VIEW}&columns=id,amount`);
    await page.locator('summary', { hasText: 'Download' }).click();
    await page.getByRole('button', { name: 'Copy to the clipboard' }).click();
    const said = page.getByRole('status').filter({ hasText: 'Copied' });
    await expect(said).toBeVisible();
    const [header = '', ...lines] = (await clipboard(page)).split('\n');
    expect(header.split('\t').slice(0, 3)).toEqual(['Identifier', 'Amount', 'Currency']);
    await expect(said).toHaveText(`Copied: ${lines.length} rows`);
    expect(lines.slice(0, 25).map((line) => line.split('\t')[0])).toEqual(await rowIds(page));
  });
});

test.describe('the rows chosen', () => {
  test('ranges with Shift, over pages and orders of one view; copied and downloaded alone; gone with the view', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await live(page, VIEW);
    const ids = await rowIds(page);
    const box = (row: number) => page.locator('[data-row]').nth(row).getByRole('checkbox');
    await box(1).click();
    await box(3).click({ modifiers: ['Shift'] });
    const bar = page.getByRole('region', { name: 'Selected rows' });
    await expect(bar.getByRole('status').first()).toHaveText('3 rows selected');
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: / of \d+$/ })).toHaveText(/^26–/);
    const [later = ''] = await rowIds(page);
    await box(0).click();
    await expect(bar.getByRole('status').first()).toHaveText('4 rows selected');
    const chosen = [...ids.slice(1, 4), later];
    await bar.getByRole('button', { name: 'Copy as TSV' }).click();
    await expect(bar.getByText('Copied: 4 rows')).toBeVisible();
    expect(
      (await clipboard(page))
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]),
    ).toEqual(chosen);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      bar.getByRole('link', { name: 'Download the 4 selected (CSV)' }).click(),
    ]);
    expect(rowsOf(await textOf(csv)).map(({ id }) => id)).toEqual(chosen);
    await page.getByRole('link', { name: /Clear all/ }).click();
    await expect(page).toHaveURL(/^(?!.*theme)/);
    await expect(bar).toHaveCount(0);
  });

  test('all of a page, and none', async ({ page }) => {
    await live(page, VIEW);
    const all = page.getByRole('checkbox', { name: 'Select all on this page' });
    await all.check();
    const bar = page.getByRole('region', { name: 'Selected rows' });
    await expect(bar.getByRole('status').first()).toHaveText('25 rows selected');
    await page.locator('[data-row]').nth(4).getByRole('checkbox').uncheck();
    await expect(bar.getByRole('status').first()).toHaveText('24 rows selected');
    expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await bar.getByRole('button', { name: 'Clear' }).click();
    await expect(bar).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu is a form with a button a format; ticked rows are one too', async ({ page }) => {
    await page.goto(VIEW);
    const ids = await rowIds(page);
    await page.locator('[data-row]').nth(2).getByRole('checkbox').check();
    await page.locator('[data-row]').nth(0).getByRole('checkbox').check();
    const [ticked] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the ticked rows (CSV)' }).click(),
    ]);
    expect(rowsOf(await textOf(ticked)).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    await page.locator('summary', { hasText: 'Download' }).click();
    await page.getByRole('radio', { name: 'all columns of the set' }).check();
    const [lines] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON Lines' }).click(),
    ]);
    const rows = (await textOf(lines))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.slice(0, 25).map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(rows[0])).toContain('title_zh');
  });
});
