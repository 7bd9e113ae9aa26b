import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

test.describe('sources, organisations and outcomes in full, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a source: its standing in words, 14 figures that lead to their metrics, 12 profiles, nothing against it', async ({
    page,
  }) => {
    await page.goto('/sources/asiacity-2025-10-11');
    await expect(page.getByRole('heading', { name: 'Its standing: press' })).toBeVisible();
    await expect(page.locator('[data-observation]')).toHaveCount(14);
    await expect(page.locator('[data-relation]')).toHaveCount(2);
    await expect(page.locator('[data-listed]')).toHaveCount(3);
    await expect(page.getByRole('region', { name: 'Programmes' }).getByRole('listitem')).toHaveCount(12);
    await expect(page.getByText('No other statement in the record contradicts a figure')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All 14 observations as a table' })).toHaveAttribute(
      'href',
      '/observations?source_id=asiacity-2025-10-11',
    );
    await page.getByRole('link', { name: 'Singapore overnight visitors in Chongqing' }).first().click();
    await expect(page).toHaveURL(/\/metrics\/[^/]+$/);
  });

  test('11 memoranda here, 12 there: side by side, the preferred one first, with the reason; one leads to the other', async ({
    page,
  }) => {
    await page.goto('/sources/cyd-2016-01-09');
    const conflict = page.locator('[data-conflict="cci-projects-all-cum"]');
    await expect(conflict.locator('[data-value]')).toHaveCount(2);
    await expect(conflict.locator('[data-value]').first()).toHaveAttribute('data-value', '11');
    await expect(conflict).toContainText('preferred');
    await expect(conflict).toContainText('Behind the preferred one only by name');
    await conflict.getByRole('link', { name: 'Another document' }).click();
    await expect(page).toHaveURL(/\/sources\/asiaone-2016-01$/);
    await expect(page.locator('[data-conflict="cci-projects-all-cum"]')).toBeVisible();
  });

  test('a repost says that its original is not known', async ({ page }) => {
    await page.goto('/sources/9aivip-sip');
    await expect(page.getByText('Known only as a repost')).toBeVisible();
    await page.goto('/zh/sources/9aivip-sip');
    await expect(page.getByText('仅见于转载：原文地址不详')).toBeVisible();
  });

  test('an organisation: since January 2017, no day; 5 outcomes, with whom, and a count that leads to exactly these', async ({
    page,
  }) => {
    await page.goto('/organisations/capitaland');
    await expect(
      page.getByText('Party to 5 outcomes on the Singapore side; the earliest with a date is from January 2017.'),
    ).toBeVisible();
    await expect(page.locator('[data-listed]')).toHaveCount(5);
    await expect(page.locator('[data-side="CN"] [data-counted]')).toHaveCount(2);
    await page.locator('[data-counted="chongqing"]').getByRole('link', { name: 'in 4 outcomes' }).click();
    await expect(page).toHaveURL('/outcomes?organisation=capitaland&place=chongqing');
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(4);
  });

  test('an outcome: how far its date is said, its amount, both sides, the documents its note names', async ({
    page,
  }) => {
    await page.goto('/outcomes/logistics-hub-bond-2016');
    await expect(page.getByText('Announced in 2016: neither day nor month is stated.')).toBeVisible();
    await expect(page.locator('[data-amount="500000000"]')).toContainText('US$500 million');
    await expect(page.locator('[data-fact="SG"]')).toContainText('none named');
    await expect(page.locator('[data-document]')).toHaveCount(3);
    await expect(page.locator('[data-when]').first()).toBeVisible();
    await page.locator('[data-fact="places"]').getByRole('link', { name: 'Singapore' }).click();
    await expect(page).toHaveURL('/outcomes?place=singapore');
  });

  for (const set of ['sources', 'organisations', 'outcomes']) {
    test(`${set}: what the record does not have is not found`, async ({ page, allowConsole }) => {
      allowConsole(/404/);
      expect((await page.goto(`/${set}/no-such-row`))?.status()).toBe(404);
    });
  }

  test('a figure is cited by its metric in the release: the next release numbers its rows anew', async ({ page }) => {
    await page.goto('/zh/observations/1');
    const [, cited = ''] = /https?:\/\/[^/]+(\S+)$/.exec((await page.locator('#citation').textContent()) ?? '') ?? [];
    expect(cited).toMatch(/^\/zh\/metrics\/[a-z0-9-]+\?release=1#statements$/);
    await page.goto(cited);
    await expect(page.locator('#statements')).toBeVisible();
  });

  test('each says in its head what it is about', async ({ page }) => {
    for (const [address, start] of [
      ['/sources/asiacity-2025-10-11', 'AsiaCity News, 11 October 2025.'],
      ['/organisations/capitaland', 'Singapore · company.'],
      ['/zh/outcomes/logistics-hub-bond-2016', '融资交易（融资），已完成，2016年。'],
    ] as const) {
      await page.goto(address);
      await expect(page.locator('head meta[name="description"]')).toHaveAttribute('content', new RegExp(`^${start}`));
    }
  });
});

const PAGES = [
  '/sources/cyd-2016-01-09',
  '/zh/sources/asiacity-2025-10-11',
  '/organisations/chongqing-municipal-government',
  '/zh/outcomes/logistics-hub-bond-2016',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a source, an organisation and an outcome, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of PAGES) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });
}

test('rows in full fit a phone in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const address of PAGES) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
