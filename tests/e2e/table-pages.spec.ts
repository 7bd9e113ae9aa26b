import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

const TABLES = [
  { path: '/outcomes', rows: '279', title: 'Outcomes of cooperation' },
  { path: '/observations', rows: '660', title: 'Observations' },
  { path: '/sources', rows: '396', title: 'Sources' },
  { path: '/organisations', rows: '252', title: 'Organisations' },
];

test.describe('every table', () => {
  for (const { path, rows, title } of TABLES) {
    test(`${path}: all rows of the record are there, in the navigation, and nothing for axe`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Main' }).locator(`a[href="${path}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('status').first()).toHaveText(`1–50 of ${rows}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });

    test(`${path}: nothing but the table scrolls sideways at 360 px, with a row open too`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const address of [`/zh${path}`, path]) {
        await page.goto(address);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, address).toBeLessThanOrEqual(0);
      }
    });
  }
});

test.describe('a row beside the table', () => {
  test('opens on a click, takes the focus, walks on, closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto('/outcomes?theme=health');
    await expect(page.getByRole('grid')).toBeVisible();
    const first = page.locator('tr[data-row] a[data-row-link]').first();
    const title = (await first.textContent()) ?? '';
    await first.click();
    const sheet = page.getByRole('complementary', { name: title });
    await expect(sheet).toBeFocused();
    await expect(page).toHaveURL(/[?&]open=/);
    await expect(sheet.getByRole('region', { name: 'Who says so' })).toBeVisible();
    await sheet.getByRole('link', { name: 'Next row' }).click();
    const second = (await page.locator('tr[data-row] a[data-row-link]').nth(1).textContent()) ?? '';
    await expect(page.getByRole('complementary', { name: second })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/outcomes?theme=health');
    await expect(page.locator('tr[data-row]').nth(1).locator(':focus')).toHaveCount(1);
  });

  test('is named where it does not exist, and the table is there', async ({ page }) => {
    await page.goto('/outcomes?open=atlantis');
    await expect(page.getByRole('alert').filter({ hasText: 'could not be followed' })).toContainText(
      'open: “atlantis”',
    );
    await expect(page.getByRole('status').first()).toHaveText('1–50 of 279');
  });

  test('axe finds nothing with a row open', async ({ page }) => {
    await page.goto('/observations?open=657');
    await expect(page.getByRole('complementary')).toContainText('more than');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('the page of a row', () => {
  test('an observation in full: qualifier, interval, all digits, source, place in the source', async ({ page }) => {
    await page.goto('/observations/657');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foreign trade of western China, 2024');
    const field = (key: string) => page.locator(`[data-field="${key}"] dd`);
    await expect(field('value')).toContainText('CN¥4 trillion');
    await expect(field('value')).toContainText('4,000,000,000,000');
    await expect(field('qualifier')).toHaveText('more than');
    await expect(field('high')).toHaveText('not bounded');
    await expect(field('locator')).not.toBeEmpty();
    const source = await field('source_title').getByRole('link').getAttribute('href');
    await page.goto(source ?? '');
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });

  test('a source leads to the 14 observations it states', async ({ page }) => {
    await page.goto('/sources/asiacity-2025-10-11');
    await expect(page.locator('[data-field="language"] dd')).toHaveText('English');
    await page.locator('[data-field="observation_count"]').getByRole('link', { name: '14' }).click();
    await expect(page).toHaveURL('/observations?source_id=asiacity-2025-10-11');
    await expect(page.getByRole('status').first()).toHaveText('1–14 of 14');
  });

  test('an organisation leads to its 5 outcomes', async ({ page }) => {
    await page.goto('/organisations/dbs-bank');
    await page.locator('[data-field="outcome_count"]').getByRole('link', { name: '5' }).click();
    await expect(page).toHaveURL('/outcomes?organisation=dbs-bank');
    await expect(page.getByRole('status').first()).toHaveText('1–5 of 5');
  });

  test('its files are of that row alone', async ({ page, request }) => {
    await page.goto('/outcomes/raffles-cq-open-2019');
    const json = await request.get(
      (await page.getByRole('main').getByRole('link', { name: 'JSON' }).getAttribute('href')) ?? '',
    );
    const answer: { readonly count: number; readonly data: readonly { readonly id: string }[] } = await json.json();
    expect(answer.count).toBe(1);
    expect(answer.data[0]?.id).toBe('raffles-cq-open-2019');
    const csv = await request.get(
      (await page.getByRole('main').getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '',
    );
    expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(2);
  });

  for (const path of [
    '/outcomes/atlantis',
    '/observations/0',
    '/observations/one',
    '/sources/atlantis',
    '/choices/outcomes/note',
  ]) {
    test(`there is no ${path}`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(404);
    });
  }
});
