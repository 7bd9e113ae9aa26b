import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/e2e';
import { rowIds } from '../support/row-ids';

/** Identifiers of all pages' rows, walked by the reader's own link. */
async function walkedIds(page: Page): Promise<string[]> {
  const ids = await rowIds(page);
  const next = page.getByRole('link', { name: /^(Next|下一页)$/ });
  while ((await next.count()) > 0) {
    const before = await page.getByRole('status').first().textContent();
    await next.click();
    await expect(page.getByRole('status').first()).not.toHaveText(before ?? '');
    ids.push(...(await rowIds(page)));
  }
  return ids;
}

/** The button that says how many rows the view has, whose menu has the files of them. */
function downloadButton(page: Page) {
  return page.locator('summary', { hasText: /\d+ rows|\d+ *[行条]/ });
}

/** The file behind the button: the identifiers of its rows, where it lists them, and its text. */
async function exportedFile(page: Page): Promise<{ ids: string[]; text: string }> {
  await downloadButton(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ]);
  await page.keyboard.press('Escape');
  const text = await readFile(await download.path(), 'utf8');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return { ids: rows.map((row) => row['id'] ?? ''), text };
}

const VIEWS = [
  '/outcomes',
  '/outcomes?theme=financing,trade&sort=currency.asc,amount.desc&limit=20',
  '/outcomes?q=bank&sort=title_en.asc&limit=7',
  '/outcomes?side=SG&year=2019,2020&sort=organisations_sg.desc&limit=20',
  '/zh/outcomes?place=chongqing&sort=title_zh.asc&limit=60',
];

test.describe('the file is the table', () => {
  for (const address of VIEWS) {
    test(`${address}: all pages' rows, the button's number and the file agree, in order`, async ({ page }) => {
      await page.goto(address);
      const said = await downloadButton(page).textContent();
      const { ids, text } = await exportedFile(page);
      const walked = await walkedIds(page);
      expect(walked.length).toBeGreaterThan(5);
      expect(walked).toEqual(ids);
      expect(Number(said?.match(/\d+/)?.[0])).toBe(ids.length);
      expect(text.startsWith('\u{FEFF}')).toBe(true);
    });
  }
});

test.describe('filters, columns and order', () => {
  test('a ticked box shows its rows, stands in the address and as a word that takes it away', async ({ page }) => {
    await page.goto('/outcomes');
    await page.locator('summary', { hasText: 'Theme' }).click();
    await page.getByRole('checkbox', { name: /Financing/ }).check();
    await expect(page).toHaveURL('/outcomes?theme=financing');
    await page.getByRole('checkbox', { name: /Health/ }).check();
    await expect(page).toHaveURL('/outcomes?theme=financing,health');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Remove Theme: Financing' }).click();
    await expect(page).toHaveURL('/outcomes?theme=health');
    await expect(page.getByRole('status').first()).toHaveText('1–11 of 11');
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Remove Theme: Financing' })).toBeVisible();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/outcomes');
  });

  test('the count of a choice is the number of rows it shows', async ({ page }) => {
    await page.goto('/outcomes?theme=financing');
    await page.locator('summary', { hasText: 'Kind' }).click();
    const option = page.getByRole('checkbox', { name: /Financing deal/ });
    const count = Number((await option.locator('xpath=..').textContent())?.match(/\d+$/)?.[0]);
    await option.check();
    await expect(page.locator('summary', { hasText: `Download all · ${count} rows` })).toBeVisible();
  });

  test('columns of the address are those of the table, of its other views and of its file', async ({ page }) => {
    await page.goto('/outcomes?columns=announced_on,title_en,source_url&limit=20');
    const names = page.locator('th[scope="col"] a');
    await expect(names).toHaveText([/^Announced on/, 'Title (English)', 'Source address']);
    await page.locator('summary', { hasText: 'Theme' }).click();
    await page.getByRole('checkbox', { name: /Financing/ }).check();
    await expect(page).toHaveURL('/outcomes?columns=announced_on,title_en,source_url&limit=20&theme=financing');
    const { text } = await exportedFile(page);
    expect(text.split('\r\n')[0]).toBe('\u{FEFF}announced_on,title_en,source_url');
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status').first()).toContainText('21–40');
    await expect(names).toHaveCount(3);
  });

  test('a header orders by its column, says so, and turns round', async ({ page }) => {
    await page.goto('/outcomes');
    await expect(page.getByRole('columnheader', { name: 'Announced on' })).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('link').click();
    await expect(page).toHaveURL('/outcomes?sort=title_en.asc');
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('link').click();
    await expect(page).toHaveURL('/outcomes?sort=title_en.desc');
    await expect(page.getByRole('columnheader', { name: 'Announced on' })).not.toHaveAttribute('aria-sort');
  });

  test('pages go on and back, and say where they stand', async ({ page }) => {
    await page.goto('/outcomes');
    const first = await rowIds(page);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status').first()).toHaveText('51–100 of 279');
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status').first()).toHaveText('101–150 of 279');
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect(page.getByRole('status').first()).toHaveText('51–100 of 279');
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect(page).toHaveURL('/outcomes');
    expect(await rowIds(page)).toEqual(first);
  });
});

test.describe('what cannot be followed', () => {
  test('bad parameters are named, the rest is followed', async ({ page }) => {
    await page.goto('/outcomes?theme=finance&kind=route&limit=0&colour=red&programme_id=atlantis&cursor=abc');
    const notice = page.getByRole('alert').filter({ hasText: 'could not be followed' });
    await expect(notice.getByRole('listitem')).toHaveText([
      'theme: “finance” is not a value of it.',
      'limit: “0” is out of range.',
      'colour: there is no such parameter.',
      'programme_id: “atlantis” is not a value of it.',
      'cursor: “abc” cannot be read.',
    ]);
    await expect(page.getByRole('link', { name: 'Remove Kind: Route' })).toBeVisible();
    expect(await page.locator('tbody tr[data-row]').count()).toBeGreaterThan(0);
  });

  test('a page of another view is named, and the first one shown', async ({ page }) => {
    await page.goto('/outcomes');
    const next = await page.getByRole('link', { name: 'Next' }).getAttribute('href');
    await page.goto(`${next}&theme=health`);
    const notice = page.getByRole('alert').filter({ hasText: 'could not be followed' });
    await expect(notice.getByRole('listitem')).toHaveText(/^cursor: the page belongs to another/);
    await expect(page.getByRole('status').first()).toHaveText('1–11 of 11');
  });

  test('no rows: why, and a way out', async ({ page }) => {
    await page.goto('/outcomes?q=zzzzqq');
    await expect(page.getByText('No row meets all of these at once')).toBeVisible();
    await expect(page.getByText('The record holds 279 rows of this kind')).toBeVisible();
    await page.getByRole('link', { name: 'Clear all' }).last().click();
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(50);
  });
});

test.describe('for every reader', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}, facets open`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/outcomes?theme=financing');
      await page.locator('summary', { hasText: 'Status' }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }

  for (const width of [1440, 768, 360, 320]) {
    test(`only the table's own region scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/outcomes');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await expect(page.getByRole('region', { name: 'Outcomes' })).toBeVisible();
    });
  }

  test('a repost has no link and says so', async ({ page }) => {
    await page.goto('/outcomes?limit=1000');
    const reposts = page.getByText('(repost, address not known)');
    expect(await reposts.count()).toBeGreaterThan(0);
    expect(await reposts.locator('xpath=ancestor-or-self::a').count()).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rows, filters by form, order and pages all work', async ({ page }) => {
    await page.goto('/outcomes');
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(50);
    await page.locator('summary', { hasText: 'Theme' }).click();
    await page.getByRole('checkbox', { name: /^Financing \d/ }).check();
    await page.getByRole('checkbox', { name: /^Trade \d/ }).check();
    await page.getByRole('searchbox').fill('bank');
    await page.getByRole('button', { name: 'Show', exact: true }).last().click();
    await expect(page.getByRole('link', { name: 'Remove Theme: Trade' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Remove Words: bank' })).toBeVisible();
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('link').click();
    await expect(page).toHaveURL('/outcomes?theme=financing,trade&q=bank&sort=title_en.asc');
    await page.goto('/outcomes');
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status').first()).toHaveText('51–100 of 279');
  });
});
