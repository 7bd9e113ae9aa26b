import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

test.describe('the page of the search', () => {
  test.use({ javaScriptEnabled: false });

  test('without script: tourists 2024 are 86,000 persons, stated by AsiaCity News on 11 October 2025', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('tourists 2024');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search?q=tourists+2024');
    const answer = page.locator('[data-answer]').first();
    await expect(answer).toHaveAttribute('data-answer', 'sg-overnight-cq');
    await expect(answer.locator('data')).toHaveAttribute('value', '86000');
    await expect(answer).toContainText('2024 · AsiaCity News, 11 October 2025');
    await answer.getByRole('link', { name: 'Singapore overnight visitors in Chongqing' }).click();
    await expect(page).toHaveURL('/metrics/sg-overnight-cq');
  });

  test('a Chinese word finds on an English page, and is marked there', async ({ page }) => {
    await page.goto('/search?q=莱佛士');
    const first = page.locator('[data-found]').first();
    await expect(first).toHaveAttribute('data-found', 'raffles-cq');
    await expect(first.getByRole('link')).toHaveText('Raffles Hospital Chongqing');
    await expect(first.locator('mark')).toHaveText('莱佛士');
  });

  test('a year without a figure says so, with the nearest on either side: 2015 and 2024', async ({ page }) => {
    await page.goto('/zh/search?q=2016年过夜游客');
    const missing = page.locator('[data-missing="2016"]');
    await expect(missing).toContainText('记录中没有2016年的数据');
    await expect(missing.getByRole('definition')).toHaveCount(2);
    await expect(missing.locator('data').first()).toHaveAttribute('value', '11575');
    await expect(missing.locator('data').last()).toHaveAttribute('value', '86000');
  });

  test('of one kind all that was found', async ({ page }) => {
    await page.goto('/search?q=Chongqing');
    await page.getByRole('link', { name: /^Outcomes: all/ }).click();
    await expect(page).toHaveURL('/search?q=Chongqing&kind=outcomes');
    expect(await page.locator('[data-found]').count()).toBeGreaterThan(6);
    await page.getByRole('link', { name: 'Show all kinds' }).click();
    await expect(page).toHaveURL('/search?q=Chongqing');
  });

  test('of one kind with more than 100 the best 100, and it says of how many', async ({ page }) => {
    await page.goto('/search?q=Chongqing&kind=sources');
    await expect(page.locator('[data-found]')).toHaveCount(100);
    const count = /^\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0];
    await expect(page.getByText(`The best 100 of ${count} are listed`)).toBeVisible();
  });

  test('where others have what one kind has not, it does not say that nothing has it', async ({ page }) => {
    await page.goto('/search?q=bank&kind=sources');
    await expect(page.getByRole('status')).toContainText('for “bank” none is of this kind');
    await expect(page.getByRole('status')).not.toContainText('Nothing that the record names');
    await expect(page.getByRole('link', { name: 'Show all kinds' })).toBeVisible();
  });

  test('a word that nothing has is named beside what the others find', async ({ page }) => {
    await page.goto('/search?q=tourists from Atlantis 2024');
    await expect(page.locator('[data-answer]').first().locator('data')).toHaveAttribute('value', '86000');
    await expect(page.getByRole('status')).toContainText('Nothing in the record has: atlantis.');
  });

  test('a title in the other language says its language', async ({ page }) => {
    await page.goto('/search?q=苏州工业园&kind=sources');
    await expect(page.locator('[data-found="9aivip-sip"]').getByRole('link')).toHaveAttribute('lang', 'zh');
  });

  test('what nothing has offers the tables', async ({ page }) => {
    await page.goto('/search?q=zzzzqqqq');
    await expect(page.getByRole('status')).toContainText('Nothing that the record names has “zzzzqqqq”');
    await page.getByRole('main').getByRole('link', { name: 'Outcomes' }).click();
    await expect(page).toHaveURL('/outcomes?q=zzzzqqqq');
  });

  for (const [what, q] of [
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['control characters', '%00%07%1b'],
    ['only punctuation', '!!!---'],
    ['half a character', '%ED%A0%80'],
  ] as const) {
    test(`${what}: answers`, async ({ page }) => {
      const response = await page.goto(`/search?q=${q}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('searchbox')).toBeVisible();
    });
  }
});

for (const address of [
  '/search',
  '/search?q=tourists 2024',
  '/zh/search?q=西部地区与东盟贸易额及增长',
  '/search?q=zzzz',
]) {
  test(`${address} has no fault that axe finds`, async ({ page }) => {
    await page.goto(address);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
