import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/e2e';

const lines = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
const programmes = lines('programmes').map((line) => ({
  id: line['id'] ?? '',
  en: line['name_en'] ?? '',
  zh: line['name_zh'] || (line['name_en'] ?? ''),
}));
const outcomes = lines('outcomes');

/** The outcomes of a programme that have a date, and those that have none, by identifier. */
function outcomesOf(id: string) {
  const own = outcomes.filter((line) => line['programme_id'] === id);
  const idsOf = (isDated: boolean) =>
    own.filter((line) => (line['announced_on'] !== '') === isDated).map((line) => line['id'] ?? '');
  return { dated: idsOf(true).sort(), all: own.map((line) => line['id'] ?? '').sort() };
}

test.describe('programmes, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the index: twelve, seven of them under the initiative and one under the hospital group', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programmes' }).click();
    await expect(page.locator('[data-programme]')).toHaveCount(programmes.length);
    await expect(page.locator('[data-programme="cci"] [data-programme]')).toHaveCount(7);
    await expect(page.locator('[data-programme="raffles-group"] [data-programme="raffles-cq"]')).toBeVisible();
    await page.getByRole('link', { name: 'China-Singapore Suzhou Industrial Park' }).click();
    await expect(page).toHaveURL(/\/programmes\/sip$/);
  });

  for (const { id, en, zh } of programmes) {
    test(`${id}: each dated outcome once as a mark, each outcome in the list, in both languages`, async ({ page }) => {
      const { dated, all } = outcomesOf(id);
      for (const [address, name, note] of [
        [`/programmes/${id}`, en, 'What the record notes of it'],
        [`/zh/programmes/${id}`, zh, '本记录的备注（英文）'],
      ] as const) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
        await expect(page.getByRole('heading', { name: note })).toBeVisible();
        const marks = await page
          .locator('[data-outcome]')
          .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-outcome')));
        expect(marks.sort()).toEqual(dated);
        const listed = await page
          .locator('[data-listed]')
          .evaluateAll((found) => found.map((one) => one.getAttribute('data-listed') ?? ''));
        expect([...new Set(listed)].sort()).toEqual(all);
      }
    });
  }

  test('the data channel: a mark opens its outcome, whose programme leads back', async ({ page }) => {
    await page.goto('/programmes/data-channel');
    await page.getByRole('link', { name: /^26 August 2019: / }).click();
    await expect(page).toHaveURL(/\/outcomes\/telco-mou-2019-08$/);
    await page.getByRole('main').locator('a[href="/programmes/data-channel"]').first().click();
    await expect(page).toHaveURL(/\/programmes\/data-channel$/);
  });

  test('the date of a launch, what speaks against it, and where it has none', async ({ page }) => {
    await page.goto('/programmes/tec');
    await expect(page.getByText('The record dates the launch to 28 September 2008.')).toBeVisible();
    await expect(page.getByText('Framework agreement signed 18 November 2007')).toBeVisible();
    await page.goto('/programmes/ant-yumaitong');
    await expect(page.getByText('The record has no launch date: no source states one.')).toBeVisible();
    await expect(page.getByText('No source in the record states a figure of this programme.')).toBeVisible();
    await expect(page.getByText('A single document stands behind this page.')).toBeVisible();
  });

  test('numbers are of the programme itself: 59 outcomes and 55 metrics stand with the seven below it', async ({
    page,
  }) => {
    await page.goto('/programmes/cci');
    await expect(
      page.getByText('The 7 that belong to it are counted on their own pages: 59 more outcomes and 55 more metrics.'),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'The data' }).getByRole('link', { name: 'All 196 outcomes' }),
    ).toHaveAttribute('href', '/outcomes?programme_id=cci');
  });

  test('a programme that the record does not have is not found', async ({ page, allowConsole }) => {
    allowConsole(/404/);
    const answer = await page.goto('/programmes/no-such-programme');
    expect(answer?.status()).toBe(404);
  });

  test('names itself in both languages', async ({ page }) => {
    await page.goto('/zh/programmes/sip');
    await expect(page).toHaveTitle(/^苏州工业园区/);
    await expect(page.locator('head link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      'href',
      /[^h]\/programmes\/sip$/,
    );
    await expect(page.locator('head meta[name="description"]')).toHaveAttribute('content', /^中国与新加坡首个/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the index, a full profile and a thin one, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['/programmes', '/programmes/cci', '/zh/programmes/raffles-group']) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });
}

test('fits a phone in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const address of ['/programmes', '/programmes/sip', '/zh/programmes/cci']) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
